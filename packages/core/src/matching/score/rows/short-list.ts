import type { Pool } from '../../pool/pool.ts';
import { alikePoints } from './alike-points.ts';
import { aloneOf, type Points } from './alone.ts';
import { bestOf, type ShortList } from './best.ts';
import { fitPoints } from './fit-points.ts';
import { interestPoints } from './interest-points.ts';
import { kindCount } from './kinds.ts';
import { byPoints, roomFor } from './left.ts';
import { blocked, type Sides } from './sides.ts';
import { timePoints } from './time-points.ts';

/** Columns looked at first, for each that is wanted; and how many times as many next, while too few are found. */
const firstLook = 4;

export type ShortLister = {
  /** Every row, in the order in which they are listed fastest. */
  readonly inTurn: () => readonly number[];
  readonly list: (row: number) => ShortList;
};

/**
 * The best columns of each row, exactly: of equal ones the first. Columns that give most are looked at first; the best so
 * far say what a column has to give, with all that the other terms can add, and who gives less is never looked at. Terms are
 * asked for in turn, the cheap ones first, and each drops who cannot get there any more; interests and shared time last, in
 * the order of what the rest gives, until even all of both could not help (R. Fagin, A. Lotem and M. Naor, "Optimal
 * aggregation algorithms for middleware", 2003).
 */
export const shortLister = (pool: Pool, sides: Sides, most: number): ShortLister => {
  const { time } = pool.input.weights;
  const fit = fitPoints(pool, sides);
  const { parts: alike } = alikePoints(pool, sides);
  const [interests, alone] = [interestPoints(pool, sides), aloneOf(pool, sides)];
  const timeOf = timePoints(pool, sides);
  const best = bestOf(most, sides.columns.length);
  const [left, sorted] = [roomFor(sides.columns.length), roomFor(sides.columns.length)];

  /** Takes those of the columns left that are among the best so far. */
  const look = (row: number, named: Points, takenOff: Points): void => {
    const late = interests.most() + time;
    let rest = alike.reduce((sum, part) => sum + part.most(row), late);
    for (const part of alike) {
      rest -= part.most(row);
      part.add(row, best.floor() - rest, left);
    }
    byPoints(left, sorted);
    const isPlain = named.size === 0 && takenOff.size === 0;
    for (let at = 0; at < sorted.count; at++) {
      const [column, before] = [sorted.columns[at] ?? 0, sorted.points[at] ?? 0];
      if (before + late < best.floor()) break;
      if (!isPlain && named.has(column)) continue;
      const points = before + interests.of(column) - (isPlain ? 0 : (takenOff.get(column) ?? 0));
      if (points + time < best.floor()) continue;
      const more = timeOf(row, column);
      if (more !== blocked) best.add(column, points + more);
    }
  };
  const list = (row: number): ShortList => {
    const [named, takenOff] = [alone.named(row), alone.takenOff(row)];
    best.clear();
    for (const [column, points] of named) {
      const more = points === blocked ? blocked : timeOf(row, column);
      if (more !== blocked) best.add(column, points + more);
    }
    fit.begin(row);
    interests.begin(row);
    const others = alike.reduce((sum, part) => sum + part.most(row), interests.most() + time);
    let wanted = firstLook * most;
    let [from, to] = [fit.placeWith(wanted), kindCount];
    while (from < to) {
      fit.find(from, to, left);
      look(row, named, takenOff);
      to = from;
      wanted *= firstLook;
      from = best.isFull() ? fit.placeOf(best.floor() - others) : Math.min(fit.placeWith(wanted), Math.max(0, to - 1));
    }
    fit.findReturned(to, best.floor() - others, left);
    look(row, named, takenOff);
    return best.list();
  };
  return { inTurn: fit.inTurn, list };
};
