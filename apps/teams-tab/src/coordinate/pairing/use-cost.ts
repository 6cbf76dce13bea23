import type { Consequence, Difference } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import type { Deciding } from './use-deciding.ts';

/** A number with its sign, plus or minus; zero has none. */
export const useSigned = (): ((value: number) => string) => {
  const { formatNumber } = useIntl();
  return (value) => formatNumber(value, { signDisplay: 'exceptZero' }).replace('-', '−');
};

/** What a change costs, as part of a sentence: "−3 points in total, 2 others change". */
export const useCost = (
  kind: Deciding['kind'],
): ((difference: Difference & Partial<Pick<Consequence, 'placed'>>, others: number) => string) => {
  const t = useText(en);
  const signed = useSigned();
  return ({ points, pairs, placed = 0 }, others) =>
    t('change.cost', {
      points: Math.abs(points),
      signed: signed(points),
      lost: Math.max(0, -pairs),
      won: Math.max(0, pairs),
      unseated: Math.max(0, -placed),
      seated: Math.max(0, placed),
      kind,
      others,
    });
};
