import { cellsADay } from './grid.ts';
import type { SeriesTime } from './series-time.ts';
import { weigh, type Room, type Weighing } from './weigh.ts';

/** How many starts everyone's hours allow in a week, each in some season. */
export const startsIn = ({ open }: SeriesTime): number => open.reduce((sum, { from, to }) => sum + to - from, 0);

/** Weighs every one of them on a weekday, from a place on; answers the place after the last that was kept. */
export const weighDay = (time: SeriesTime, found: Room, first: number, weighing: Weighing): number => {
  const midnight = weighing.weekday * cellsADay;
  let count = first;
  for (const { from, to } of time.open) {
    if (from < midnight || from >= midnight + cellsADay) continue;
    for (let slot = from; slot < to; slot++)
      if (weigh(time, found, count, slot - midnight, weighing)) found.starts[count++] = slot - midnight;
  }
  return count;
};
