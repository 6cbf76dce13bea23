import { cellsADay, instantAt } from './grid.ts';
import { clash, pointsMask, tentative } from './person-time.ts';
import type { DayNumber } from './plain-date.ts';
import type { DayCells, SeriesTime } from './series-time.ts';
import { weights } from './weights.ts';
import type { Instant } from '../model/index.ts';

/** Another time for a date that clashes. */
export type Move = { readonly cell: number; readonly startsAt: Instant; readonly cost: number };

/** Answers, for days of the series' clock, what a clash there costs and where its check-in goes. */
export type BestMoves = {
  /** Points; `weights.lost` when nothing within the tolerance is free. */
  costOf(day: DayNumber): number;
  /** The cheapest place within the tolerance; of equals the one nearest to `start`, then to the day, then the later. */
  moveOf(day: DayNumber, start: number): Move | null;
};

const none = 0x7fff;

/** Finds moves lazily, the cheapest start of each day once. */
export const bestMoves = (time: SeriesTime, cellOf: DayCells, tolerance: number): BestMoves => {
  const known = new Map<DayNumber, number>();
  const bestOfDay = (day: DayNumber): number => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const best = cheapest(time, cellOf, day);
    known.set(day, best);
    return best;
  };
  const days = Array.from({ length: 2 * tolerance + 1 }, (_, index) => index - tolerance);
  const priceOf = (day: DayNumber, shift: number): number => {
    const best = bestOfDay(day + shift);
    return best === none ? Infinity : best + weights.move + weights.moveDay * Math.abs(shift);
  };
  const costs = new Map<DayNumber, number>();
  const costOf = (day: DayNumber): number => {
    const before = costs.get(day);
    if (before !== undefined) return before;
    const cost = days.reduce((least, shift) => Math.min(least, priceOf(day, shift)), weights.lost);
    costs.set(day, cost);
    return cost;
  };
  const moveOf = (day: DayNumber, start: number): Move | null => {
    const cost = costOf(day);
    if (cost >= weights.lost) return null;
    const places = days
      .filter((shift) => priceOf(day, shift) === cost)
      .flatMap((shift) =>
        startsAtCost(time, cellOf, day + shift, bestOfDay(day + shift)).map((at) => ({ ...at, shift })),
      );
    const [place] = places.sort(
      (a, b) =>
        Math.abs(a.start - start) - Math.abs(b.start - start) ||
        Math.abs(a.shift) - Math.abs(b.shift) ||
        b.cell - a.cell,
    );
    return place === undefined ? null : { cell: place.cell, startsAt: instantAt(time.grid, place.cell), cost };
  };
  return { costOf, moveOf };
};

const priceAt = ({ starts }: SeriesTime, cell: number): number => {
  const found = starts[cell] ?? clash;
  return (found & clash) !== 0 ? none : (found & pointsMask) + ((found & tentative) !== 0 ? weights.tentative : 0);
};

const cheapest = (time: SeriesTime, cellOf: DayCells, day: DayNumber): number => {
  let best = none;
  for (let start = 0; start < cellsADay; start++) best = Math.min(best, priceAt(time, cellOf(day, start)));
  return best;
};

const startsAtCost = (time: SeriesTime, cellOf: DayCells, day: DayNumber, cost: number) =>
  Array.from({ length: cellsADay }, (_, start) => ({ start, cell: cellOf(day, start) })).filter(
    ({ cell }) => priceAt(time, cell) === cost,
  );
