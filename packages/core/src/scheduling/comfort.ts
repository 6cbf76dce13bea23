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
  const points = new Uint8Array(cellsAWeek).fill(never);
  const burden = new Uint8Array(cellsAWeek);
  const day = comfortDay(hours, times, cells);
  for (const weekday of hours.days) {
    if (times.daysOff.includes(weekday)) continue;
    points.set(day.points, (weekday - 1) * cellsADay);
    burden.set(day.burden, (weekday - 1) * cellsADay);
  }
  return { points, burden };
};

/** The same week on a clock that this one is ahead of by so many cells. */
export const seenFrom = ({ points, burden }: ComfortWeek, ahead: number): ComfortWeek => ({
  points: turned(points, (ahead + cellsAWeek) % cellsAWeek),
  burden: turned(burden, (ahead + cellsAWeek) % cellsAWeek),
});

const turned = (week: Uint8Array, first: number): Uint8Array => {
  const result = new Uint8Array(cellsAWeek);
  result.set(week.subarray(first));
  result.set(week.subarray(0, first), cellsAWeek - first);
  return result;
};

/** One working day of it; nothing reaches over midnight. */
const comfortDay = (hours: WorkingHours, times: MeetingTimes, cells: number): ComfortWeek => {
  const start = Math.ceil(hours.start / cellMinutes);
  const end = Math.floor(hours.end / cellMinutes);
  const points = new Uint8Array(cellsADay).fill(never);
  const burden = new Uint8Array(cellsADay);
  const first = Math.max(0, start - reach);
  const last = Math.min(cellsADay, end + reach);
  for (let from = first; from + cells <= last; from++) {
    let pointsSum = 0;
    let burdenSum = 0;
    for (let cell = from; cell < from + cells; cell++) {
      const strain = strainOf(cell, start, end);
      burdenSum += strain;
      pointsSum += (strain > 0 ? strain : lunchOf(cell, times)) + halfOf(cell, (start + end) / 2, times);
    }
    points[from] = Math.round((pointsSum * 2) / cells);
    burden[from] = Math.round((burdenSum * 2) / cells);
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
