import { cellsADay } from './grid.ts';
import type { SeriesTime } from './series-time.ts';

/** By weekday (0 is Monday): the starts that everyone's hours allow in some season, in cells since midnight. */
export const possibleStarts = ({ seasons }: SeriesTime): readonly (readonly number[])[] =>
  Array.from({ length: 7 }, (_, weekday) => {
    const starts: number[] = [];
    for (let start = 0; start < cellsADay; start++)
      for (const { points } of seasons)
        if ((points[weekday * cellsADay + start] ?? -1) >= 0) {
          starts.push(start);
          break;
        }
    return starts;
  });
