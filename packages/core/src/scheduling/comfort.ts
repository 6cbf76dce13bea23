import type { MeetingTimes, WorkingHours } from '../model/index.ts';
import { cellMinutes, cellsADay, cellsAWeek } from './grid.ts';

/** No check-in can begin here: too far from working hours, or on a day off. */
export const never = 255;

/** Half hours outside working hours: points up to so many cells away (1, 2 and 3 hours). */
const tiers = [
  { cells: 4, points: 4 },
  { cells: 8, points: 8 },
  { cells: 12, points: 14 },
] as const;
const edge = { cells: 2, points: 1 }; // first and last half hour of work
const lunch = { from: 48, to: 52 }; // 12:00 to 13:00, cells
const lunchPoints = { free: 8, 'rather-not': 2, gladly: 0 } as const;
const otherHalf = 2; // points for the half of the working day that suits less
const reach = 12; // cells

/**
 * A person's own week, from Monday 00:00 on their clock, by the cell a check-in of `cells` begins in: points a half
 * hour (0 is comfortable, `never` impossible), and of these the early and late part, which is shared out fairly.
 */
export type ComfortWeek = { readonly points: Uint8Array; readonly burden: Uint8Array };

export const comfortWeek = (hours: WorkingHours, times: MeetingTimes, cells: number): ComfortWeek => {
  const one = cellWeek(hours, times);
  const points = new Uint8Array(cellsAWeek).fill(never);
  const burden = new Uint8Array(cellsAWeek);
  for (let start = 0; start < cellsAWeek; start++) {
    if ((start % cellsADay) + cells > cellsADay) continue;
    let worst = 0;
    let pointsSum = 0;
    let burdenSum = 0;
    for (let cell = start; cell < start + cells; cell++) {
      const here = one.points[cell] ?? never;
      worst = Math.max(worst, here);
      pointsSum += here;
      burdenSum += one.burden[cell] ?? 0;
    }
    if (worst === never) continue;
    points[start] = Math.round((pointsSum * 2) / cells);
    burden[start] = Math.round((burdenSum * 2) / cells);
  }
  return { points, burden };
};

/** The same week on a clock that this one is ahead of by so many cells. */
export const seenFrom = ({ points, burden }: ComfortWeek, ahead: number): ComfortWeek => ({
  points: points.map((_, slot) => points[(slot + ahead + cellsAWeek) % cellsAWeek] ?? never),
  burden: burden.map((_, slot) => burden[(slot + ahead + cellsAWeek) % cellsAWeek] ?? 0),
});

/** The same for single cells. */
const cellWeek = (hours: WorkingHours, times: MeetingTimes): ComfortWeek => {
  const start = Math.ceil(hours.start / cellMinutes);
  const end = Math.floor(hours.end / cellMinutes);
  const points = new Uint8Array(cellsAWeek).fill(never);
  const burden = new Uint8Array(cellsAWeek);
  for (const day of hours.days.filter((one) => !times.daysOff.includes(one)))
    for (let cell = Math.max(0, start - reach); cell < Math.min(cellsADay, end + reach); cell++) {
      const at = (day - 1) * cellsADay + cell;
      const strain = strainOf(cell, start, end);
      burden[at] = strain;
      points[at] = (strain > 0 ? strain : lunchOf(cell, times)) + halfOf(cell, (start + end) / 2, times);
    }
  return { points, burden };
};

const strainOf = (cell: number, start: number, end: number): number => {
  const outside = cell < start ? start - cell : cell >= end ? cell - end + 1 : 0;
  if (outside > 0) return tiers.find((tier) => outside <= tier.cells)?.points ?? never;
  return cell < start + edge.cells || cell >= end - edge.cells ? edge.points : 0;
};

const lunchOf = (cell: number, times: MeetingTimes): number =>
  cell >= lunch.from && cell < lunch.to ? lunchPoints[times.lunch] : 0;

const halfOf = (cell: number, middle: number, { half }: MeetingTimes): number =>
  half === 'any' || (half === 'early') === cell < middle ? 0 : otherHalf;
