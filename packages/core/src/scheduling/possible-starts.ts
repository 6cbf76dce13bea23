import { cellsADay } from './grid.ts';
import type { SeriesTime } from './series-time.ts';

/** By weekday (0 is Monday): the starts that everyone's hours allow in some season, in cells since midnight. */
export const possibleStarts = (time: SeriesTime): readonly (readonly number[])[] =>
  Array.from({ length: 7 }, (_, weekday) => {
    const starts: number[] = [];
    for (let start = 0; start < cellsADay; start++)
      if (isPossible(time, weekday * cellsADay + start)) starts.push(start);
    return starts;
  });

const isPossible = ({ seasons }: SeriesTime, slot: number): boolean => {
  for (const { points } of seasons) if ((points[slot] ?? -1) >= 0) return true;
  return false;
};

/** How many starts a week has. */
export const startsIn = (weekdays: readonly (readonly number[])[]): number =>
  weekdays.reduce((sum, starts) => sum + starts.length, 0);
