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
  /** Dates that clash. */
  readonly clashes: number;
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
  const found: Candidate[] = [];
  for (const firstDay of firstDays(time)) {
    const days = seriesDays(firstDay, cadence);
    for (let start = 0; start < cellsADay; start++) {
      const candidate = judgeStart(time, { firstDay, days, start, cellOf, moves }, days.length / 2);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found.sort((a, b) => a.cost - b.cost || a.firstDay - b.firstDay || a.start - b.start);
};

/** First days on which a series may begin: each weekday and, for longer intervals, each phase. */
const firstDays = ({ request: { cadence }, firstDay }: SeriesTime): readonly DayNumber[] => {
  const phases = cadence.unit === 'weeks' ? cadence.every : 5; // first to fourth, and last weekday of a month
  return Array.from({ length: 7 * phases }, (_, index) => firstDay + index);
};

type Start = {
  readonly firstDay: DayNumber;
  readonly days: readonly DayNumber[];
  readonly start: number;
  readonly cellOf: DayCells;
  readonly moves: BestMoves;
};

/** Judges one start on all days; null once more than `mostClashes` clash. */
const judgeStart = (time: SeriesTime, at: Start, mostClashes: number): Candidate | null => {
  const { starts, people } = time;
  let cost = 0;
  let clashes = 0;
  const clashing: DayNumber[] = [];
  const burdens = people.map(() => 0);
  for (const day of at.days) {
    const cell = at.cellOf(day, at.start);
    const found = starts[cell] ?? clash;
    if ((found & clash) !== 0) {
      clashing.push(day);
      if (++clashes > mostClashes) return null;
      continue;
    }
    cost += (found & pointsMask) + ((found & tentative) !== 0 ? weights.tentative : 0);
    for (const [index, person] of people.entries()) burdens[index] = (burdens[index] ?? 0) + (person.burden[cell] ?? 0);
  }
  for (const day of clashing) cost += at.moves.costOf(day);
  return { firstDay: at.firstDay, start: at.start, cost: cost + imbalanceOf(burdens), clashes, burdens };
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
