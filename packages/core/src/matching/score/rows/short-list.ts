import type { Pool } from '../../pool/pool.ts';
import { alikePoints } from './alike-points.ts';
import { aloneOf, type Points } from './alone.ts';
import { bestOf, type ShortList } from './best.ts';
import { beyondAll, fitPoints } from './fit-points.ts';
import { interestPoints } from './interest-points.ts';
import { byPoints, roomFor } from './left.ts';
import { likenessesOf } from './likeness.ts';
import { blocked, type Sides } from './sides.ts';
import { stretchesOf } from './stretches.ts';
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
 * asked for in turn, and each drops who cannot get there any more; shared time last, which costs most, in the order of what
 * the rest gives (R. Fagin, A. Lotem and M. Naor, "Optimal aggregation algorithms for middleware", 2003). Until then everybody
 * has the time that their two zones have at best. Columns of one zone and one way to work are asked for, or left out, together.
 */
export const shortLister = (pool: Pool, sides: Sides, most: number): ShortLister => {
  const time = timePoints(pool, sides);
  const [zone, style, ...others] = likenessesOf(pool, sides, time.most);
  const stretches = stretchesOf(sides.columns.length, [zone, style]);
  const fit = fitPoints(pool, sides, stretches);
  const parts = [...others.map(alikePoints), interestPoints(pool, sides)];
  const alone = aloneOf(pool, sides);
  const best = bestOf(most, sides.columns.length);
  const [left, sorted] = [roomFor(stretches), roomFor(stretches)];

  const mostOf = (row: number): number => parts.reduce((sum, part) => sum + part.most(row), 0);

  /** Takes those of the columns left that are among the best so far. */
  const look = (row: number, named: Points, takenOff: Points): void => {
    let rest = mostOf(row);
    for (const part of parts) {
      rest -= part.most(row);
      part.add(row, best.floor() - rest, left);
    }
    byPoints(left, sorted);
    const isPlain = named.size === 0 && takenOff.size === 0;
    for (let at = 0; at < sorted.count; at++) {
      const [column, points] = [sorted.columns[at] ?? 0, sorted.points[at] ?? 0];
      if (points < best.floor()) break;
      if (!isPlain && named.has(column)) continue;
      const lacking = time.lacking(row, column);
      if (lacking !== blocked) best.add(column, points - lacking - (isPlain ? 0 : (takenOff.get(column) ?? 0)));
    }
  };
  const list = (row: number): ShortList => {
    const [named, takenOff] = [alone.named(row), alone.takenOff(row)];
    best.clear();
    for (const [column, points] of named) {
      const more = points === blocked ? blocked : time.of(row, column);
      if (more !== blocked) best.add(column, points + more);
    }
    fit.begin(row);
    const rest = mostOf(row);
    let wanted = firstLook * most;
    let [least, below] = [fit.pointsWith(wanted), beyondAll];
    while (least < below) {
      fit.find(least, below, left);
      look(row, named, takenOff);
      below = least;
      wanted *= firstLook;
      least = best.isFull()
        ? Math.max(0, best.floor() - rest)
        : Math.min(fit.pointsWith(wanted), Math.max(0, below - 1));
    }
    fit.findReturned(below, best.floor() - rest, left);
    look(row, named, takenOff);
    return best.list();
  };
  return { inTurn: fit.inTurn, list };
};
