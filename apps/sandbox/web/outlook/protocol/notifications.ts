import { z } from 'zod';
import { done, failed, type ItemMethods } from './methods.ts';

const types = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;

const Input = z.object({
  key: z.string(),
  message: z.string().nullish(),
  type: z.number(),
  icon: z.string().nullish(),
  persistent: z.boolean().nullish(),
});

/** A line above an item, put there by an add-in. */
export type InfoBar = {
  readonly key: string;
  readonly type: (typeof types)[number];
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
};

const atMost = 5;
const errors = { duplicate: 9023, missing: 9024, tooMany: 9025 };
const Key = z.object({ key: z.string() });

/** `notificationMessages`, over bars that somebody else keeps. */
export function notificationMethods(
  bars: readonly InfoBar[],
  onChange: (bars: readonly InfoBar[]) => void,
): ItemMethods {
  const without = (key: string) => bars.filter((bar) => bar.key !== key);
  const known = (key: string) => bars.some((bar) => bar.key === key);
  const change = (next: readonly InfoBar[]) => {
    onChange(next);
    return done();
  };
  return {
    33: (params) => {
      const bar = barOf(Input.parse(params));
      if (known(bar.key)) return failed(errors.duplicate);
      return bars.length >= atMost ? failed(errors.tooMany) : change([...bars, bar]);
    },
    34: () => done(bars),
    35: (params) => {
      const bar = barOf(Input.parse(params));
      return known(bar.key) ? change([...without(bar.key), bar]) : failed(errors.missing);
    },
    36: (params) => {
      const { key } = Key.parse(params);
      return known(key) ? change(without(key)) : failed(errors.missing);
    },
  };
}

const barOf = ({ key, message, type, icon, persistent }: z.infer<typeof Input>): InfoBar => ({
  key,
  type: types[type] ?? 'informationalMessage',
  message: message ?? '',
  ...(typeof icon === 'string' ? { icon } : {}),
  ...(typeof persistent === 'boolean' ? { persistent } : {}),
});
