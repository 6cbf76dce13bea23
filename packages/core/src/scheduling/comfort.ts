import type { WorkingHours } from '../model/index.ts';
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
const lunch = { from: 48, to: 52, points: 2 }; // 12:00 to 13:00, cells
const reach = 12; // cells

/**
 * A person's own week, from Monday 00:00 on their clock, by the cell a check-in of `cells` begins in: points a half
 * hour (0 is comfortable, `never` impossible), and of these the early and late part, which is shared out fairly.
 */
export type ComfortWeek = { readonly points: Uint8Array; readonly burden: Uint8Array };

export const comfortWeek = (hours: WorkingHours, cells: number): ComfortWeek => {
  const one = cellWeek(hours);
  const points = new Uint8Array(cellsAWeek).fill(never);
  const burden = new Uint8Array(cellsAWeek);
  for (let start = 0; start < cellsAWeek; start++) {
    if ((start % cellsADay) + cells > cellsADay) continue;
    const sum = one.points.subarray(start, start + cells);
    if (sum.includes(never)) continue;
    points[start] = Math.round((total(sum) * 2) / cells);
    burden[start] = Math.round((total(one.burden.subarray(start, start + cells)) * 2) / cells);
  }
  return { points, burden };
};

const total = (values: Uint8Array): number => values.reduce((sum, value) => sum + value, 0);

/** The same for single cells. */
const cellWeek = (hours: WorkingHours): ComfortWeek => {
  const start = Math.ceil(hours.start / cellMinutes);
  const end = Math.floor(hours.end / cellMinutes);
  const points = new Uint8Array(cellsAWeek).fill(never);
  const burden = new Uint8Array(cellsAWeek);
  for (const day of hours.days)
    for (let cell = Math.max(0, start - reach); cell < Math.min(cellsADay, end + reach); cell++) {
      const at = (day - 1) * cellsADay + cell;
      const strain = strainOf(cell, start, end);
      burden[at] = strain;
      points[at] = strain > 0 ? strain : cell >= lunch.from && cell < lunch.to ? lunch.points : 0;
    }
  return { points, burden };
};

const strainOf = (cell: number, start: number, end: number): number => {
  const outside = cell < start ? start - cell : cell >= end ? cell - end + 1 : 0;
  if (outside > 0) return tiers.find((tier) => outside <= tier.cells)?.points ?? never;
  return cell < start + edge.cells || cell >= end - edge.cells ? edge.points : 0;
};
