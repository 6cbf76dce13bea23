import type { Instant, Window, ZoneTable } from '../model/index.ts';
import { dayMinutes, minuteMs, offsetAt } from './zone-clock.ts';
import type { DayNumber } from './plain-date.ts';

/** Every current zone is ahead of UTC by a multiple of this; a half-hour grid would be wrong in Kathmandu. */
export const cellMinutes = 15;
export const cellsADay = dayMinutes / cellMinutes;
export const cellsAWeek = cellsADay * 7;
const cellMs = cellMinutes * minuteMs;

/** A stretch of UTC time in cells of 15 minutes, counted from midnight of `firstDay`. */
export type Grid = { readonly firstDay: DayNumber; readonly cells: number };

/** A grid over whole days, both ends included. */
export const gridOver = (firstDay: DayNumber, lastDay: DayNumber): Grid => ({
  firstDay,
  cells: (lastDay - firstDay + 1) * cellsADay,
});

/** The cell an instant lies in; may be outside the grid. */
export const cellAt = (grid: Grid, at: Instant): number => Math.floor(at / cellMs) - grid.firstDay * cellsADay;

export const instantAt = (grid: Grid, cell: number): Instant => (cell + grid.firstDay * cellsADay) * cellMs;

/** Cells a window touches, cut to the grid: rounded outwards, so that nothing taken is shown as free. */
export const cellsOf = (grid: Grid, window: Window): { readonly from: number; readonly to: number } => ({
  from: Math.max(0, cellAt(grid, window.from)),
  to: Math.min(grid.cells, Math.ceil(window.to / cellMs) - grid.firstDay * cellsADay),
});

export const cellsIn = (minutes: number): number => Math.ceil(minutes / cellMinutes);

/** Calls for each stretch of cells in which a zone keeps one offset: from (included), to (excluded), minutes. */
export const eachOffset = (
  zone: ZoneTable,
  grid: Grid,
  call: (from: number, to: number, minutes: number) => void,
): void => {
  let from = 0;
  while (from < grid.cells) {
    const at = instantAt(grid, from);
    const next = zone.offsets.find((offset) => offset.from > at)?.from ?? Infinity;
    const to = Math.min(grid.cells, from + Math.ceil((next - at) / cellMs));
    call(from, to, offsetAt(zone, at));
    from = to;
  }
};
