import type { Pool } from '../../pool/pool.ts';
import { firstBlock } from '../../rules/blocking.ts';
import { peerPoints } from '../peer-points.ts';
import { pairPoints } from '../points.ts';
import { alikePoints } from './alike-points.ts';
import { countedPoints } from './counted-points.ts';
import { exceptionsOf, type Exceptions } from './exceptions.ts';
import { distancePoints } from './likeness.ts';
import { blocked, hopeless, type Scored, type Sides } from './sides.ts';
import { timePoints } from './time-points.ts';

export type RowScorer = {
  /**
   * Scores every column but for time, and finds `hopeless` those that with all points for time make less than `least`.
   * Shared free hours are not looked at. The answer is good until the next row.
   */
  readonly score: (row: number, least: number) => Scored;
  /** Points for time, or `blocked` where two share too little of it. */
  readonly time: (row: number, column: number) => number;
};

/**
 * The score of points.ts (or peer-points.ts) for a whole row at once: the same points, counted instead of compared.
 * Skills, goals and interests are counted over postings; what depends on few answers is looked up by class; whatever
 * two people have only with each other is scored alone. Shared time is asked for separately, since it costs more than
 * all the rest and most columns are out of the question before. O(columns) a row, with the length of its postings.
 */
export const rowScorer = (pool: Pool, sides: Sides): RowScorer => {
  const { weights } = pool.input;
  const [addCounted, alike] = [countedPoints(pool, sides), alikePoints(pool, sides)];
  const exceptions = exceptionsOf(pool, sides.rows, sides.columns);
  const size = sides.columns.length;
  const [points, columns] = [new Uint8Array(size), new Int32Array(size)];
  const scored = (count: number): Scored => ({ points, columns, count });
  return {
    score: (row, least) => {
      const counted = addCounted(row, least - alike.most(row) - weights.time, scored(size));
      const left = alike.add(row, least - weights.time, scored(counted));
      takeOffManagers(pool, sides, exceptions, row, points);
      return scored(scoreAlone(pool, sides, exceptions, row, scored(left)));
    },
    time: timePoints(pool, sides),
  };
};

/** Team diversity, and the rule of same teams, where two have managers in common. */
const takeOffManagers = (
  pool: Pool,
  { rows, columns }: Sides,
  exceptions: Exceptions,
  at: number,
  points: Uint8Array,
): void => {
  const { weights, rules } = pool.input;
  const row = rows[at];
  if (row === undefined || (weights.distance === 0 && rules.sameTeam)) return;
  for (const column of exceptions.sharedManagers(at)) {
    const [other, before = blocked] = [columns[column], points[column]];
    if (other === undefined || before >= hopeless) continue;
    const isSameTeam = !rules.sameTeam && row.team >= 0 && row.team === other.team;
    const less = distancePoints(pool, row, other, true) - distancePoints(pool, row, other, false);
    points[column] = isSameTeam ? blocked : before - less;
  }
};

/** Scores those who have to do with each other in a way that nobody else has. How many columns are left then. */
const scoreAlone = (
  pool: Pool,
  { kind, rows, columns }: Sides,
  exceptions: Exceptions,
  at: number,
  { points, columns: left, count: before }: Scored,
): number => {
  const row = rows[at];
  let count = before;
  for (const column of exceptions.named(at)) {
    const other = columns[column];
    if (row === undefined || other === undefined) continue;
    if (points[column] === hopeless) left[count++] = column;
    if (firstBlock(pool, row, other, null) !== undefined) points[column] = blocked;
    else points[column] = kind === 'peers' ? peerPoints(pool, row, other, null) : pairPoints(pool, other, row, null);
  }
  return count;
};
