import { cellsADay } from './grid.ts';
import type { SeriesTime } from './series-time.ts';

/** By weekday (0 is Monday): the starts that everyone's hours allow in some season, in cells since midnight. */
export const possibleStarts = ({ open }: SeriesTime): readonly (readonly number[])[] => {
  const starts = Array.from({ length: 7 }, (): number[] => []);
  for (const { from, to } of open)
    for (let slot = from; slot < to; slot++) starts[Math.floor(slot / cellsADay)]?.push(slot % cellsADay);
  return starts;
};

/** How many starts a week has. */
export const startsIn = (weekdays: readonly (readonly number[])[]): number =>
  weekdays.reduce((sum, starts) => sum + starts.length, 0);
