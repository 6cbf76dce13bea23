import type { SeriesHour } from '@tandem/core/contract';
import type { JudgedSlot } from '@tandem/core/scheduling';

/** Its first date, the second where two hours take turns, and how many of all are free, and lost. */
export const hourOf = ({ dates, free, slot }: JudgedSlot): SeriesHour => ({
  starts: dates.slice(0, slot.inTurn === undefined ? 1 : 2).map(({ originallyAt }) => originallyAt),
  free,
  lost: dates.filter(({ verdict }) => verdict === 'skipped').length,
});
