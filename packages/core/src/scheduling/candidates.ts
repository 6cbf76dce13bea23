import type { Slot } from '../model/index.ts';
import { cellMinutes, cellsADay } from './grid.ts';
import { bestMoves, type BestMoves } from './moves.ts';
import { seriesDays, toleranceDays } from './occurrences.ts';
import { clash, pointsMask, tentative } from './person-time.ts';
import { plainDate, weekdayOf, type DayNumber } from './plain-date.ts';
import { dayCells, type DayCells, type SeriesTime } from './series-time.ts';
import { weights } from './weights.ts';

/** An hour of the week with a first date, judged on every date. */
export type Candidate = {
  readonly firstDay: DayNumber;
  /** Start in cells since midnight on the series' clock. */
  readonly start: number;
  readonly cost: number;
  /** Early and late points of each readable person over the dates that stay. */
  readonly burdens: readonly number[];
};

/**
 * Every weekday, start and phase at which at least half of the dates can stand, cheapest first; ties by time.
 * Cost: comfort of the dates that stand, tentative holds, moves or losses of those that clash, and what one carries
 * more than the other in early and late hours (points of weights.ts).
 */
export const candidatesOf = (time: SeriesTime): readonly Candidate[] => {
  const { cadence } = time.request;
  const cellOf = dayCells(time);
  const moves = bestMoves(time, cellOf, toleranceDays(cadence));
  const cells = new Int32Array(cadence.dates);
  const found: Candidate[] = [];
  for (const firstDay of firstDays(time)) {
    const days = seriesDays(firstDay, cadence);
    for (let start = 0; start < cellsADay; start++) {
      if (clashesIn(time.starts, days, start, cellOf, cells) * 2 > days.length) continue;
      found.push({ firstDay, start, ...weigh(time, days, cells, moves) });
    }
  }
  return found.sort((a, b) => a.cost - b.cost || a.firstDay - b.firstDay || a.start - b.start);
};

/** First days on which a series may begin: each weekday and, for longer intervals, each phase. */
const firstDays = ({ request: { cadence }, firstDay }: SeriesTime): readonly DayNumber[] => {
  const phases = cadence.unit === 'weeks' ? cadence.every : 5; // first to fourth, and last weekday of a month
  return Array.from({ length: 7 * phases }, (_, index) => firstDay + index);
};

/** Writes the cells of a start's dates and counts those that clash, as far as half of them. */
const clashesIn = (
  starts: Int16Array,
  days: readonly DayNumber[],
  start: number,
  cellOf: DayCells,
  cells: Int32Array,
): number => {
  let clashes = 0;
  for (let index = 0; index < days.length && clashes * 2 <= days.length; index++) {
    const cell = cellOf(days[index] ?? 0, start);
    cells[index] = cell;
    if (((starts[cell] ?? clash) & clash) !== 0) clashes++;
  }
  return clashes;
};

/** Cost and burdens of dates that begin in these cells. */
const weigh = (
  { starts, people }: SeriesTime,
  days: readonly DayNumber[],
  cells: Int32Array,
  moves: BestMoves,
): Pick<Candidate, 'cost' | 'burdens'> => {
  const burdens = people.map(() => 0);
  let cost = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? -1;
    const found = starts[cell] ?? clash;
    if ((found & clash) !== 0) {
      cost += moves.costOf(days[index] ?? 0);
      continue;
    }
    cost += (found & pointsMask) + ((found & tentative) !== 0 ? weights.tentative : 0);
    for (let at = 0; at < people.length; at++) burdens[at] = (burdens[at] ?? 0) + (people[at]?.burden[cell] ?? 0);
  }
  return { cost: cost + imbalanceOf(burdens), burdens };
};

/** What one carries more than another in early and late hours. */
export const imbalanceOf = (burdens: readonly number[]): number =>
  burdens.length < 2 ? 0 : weights.imbalance * (Math.max(...burdens) - Math.min(...burdens));

/** The slot of a candidate on the series' wall clock. */
export const slotOf = ({ request }: SeriesTime, { firstDay, start }: Pick<Candidate, 'firstDay' | 'start'>): Slot => ({
  zone: request.zone.zone,
  weekday: weekdayOf(firstDay),
  start: start * cellMinutes,
  firstDate: plainDate(firstDay),
});
