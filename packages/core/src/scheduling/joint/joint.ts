import type { Candidate } from '../candidates.ts';
import { cellsADay, instantAt } from '../grid.ts';
import { seriesDays } from '../occurrences.ts';
import { clash, type PersonTime } from '../person-time.ts';
import type { DayNumber } from '../plain-date.ts';
import { dayCells, type SeriesTime } from '../series-time.ts';
import { localDay } from '../zone-clock.ts';

/** A series in a joint plan: its candidates, cheapest first, and the cells in which each would begin. */
export type JointSeries = {
  readonly time: SeriesTime;
  readonly candidates: readonly JointCandidate[];
};

/** `cells`: where the dates that stand begin; those that clash get their time after the plan. */
export type JointCandidate = Candidate & { readonly cells: Int32Array };

export const joint = (time: SeriesTime, candidates: readonly Candidate[]): JointSeries => {
  const cellOf = dayCells(time);
  const withCells = candidates.map((candidate) => {
    const cells = seriesDays(candidate.firstDay, time.request.cadence).map((day) => cellOf(day, candidate.start));
    return {
      ...candidate,
      cells: Int32Array.from(cells.filter((cell) => ((time.starts[cell] ?? clash) & clash) === 0)),
    };
  });
  return { time, candidates: withCells };
};

/** Day of a person's own clock by cell of the grid, counted from the grid's first day less one. */
export const localDays = ({ zone }: PersonTime, grid: SeriesTime['grid']): Int16Array => {
  const days = new Int16Array(grid.cells);
  for (let cell = 0; cell < grid.cells; cell++) days[cell] = localDay(zone, instantAt(grid, cell)) - dayZero(grid);
  return days;
};

export const dayZero = (grid: SeriesTime['grid']): DayNumber => grid.firstDay - 1;

/** Days a person's clock can show over a grid. */
export const dayCount = (grid: SeriesTime['grid']): number => grid.cells / cellsADay + 2;
