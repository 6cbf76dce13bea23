import type { Message } from '../model/message.ts';
import type { Instant } from '../model/time.ts';

/** How a reader is told a moment and a language. */
export type Speech = {
  readonly dayAndTime: (at: Instant) => string;
  /** The time of day on a clock of `zone` (IANA). */
  readonly clock: (at: Instant, zone: string) => string;
  /** The name of a BCP 47 tag, which need not be well-formed. */
  readonly language: (tag: string) => string;
};

/**
 * The values of a sentence as its text needs them. Those whose name ends in `At` are instants, epoch ms: `{movedAt}`
 * becomes day and time, `{theirAt}` and the like the time on the clock of `theirZone`; what the text forms itself, as in
 * `{movedAt, date, long}`, stays a number. `{language}` becomes a name. A sentence that was kept before its text chose by
 * another value has none of that: it reads as `other`.
 *
 * @param text the sentence in ICU message format
 */
export const spokenValues = (
  { values }: Message,
  text: string,
  speech: Speech,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries([
    ...[...text.matchAll(/\{\s*(\w+)\s*,\s*select\b/g)].map(([, name = '']): [string, string] => [name, 'other']),
    ...Object.entries(values).map(([name, value]): [string, string | number] => {
      if (name === 'language') return [name, speech.language(String(value))];
      if (typeof value !== 'number' || !name.endsWith('At')) return [name, value];
      if (name.startsWith('their')) return [name, speech.clock(value, String(values['theirZone']))];
      const formsItself = new RegExp(`\\{\\s*${name}\\s*,`).test(text);
      return [name, formsItself ? value : speech.dayAndTime(value)];
    }),
  ]);
