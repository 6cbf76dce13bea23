import type { Pool } from '../../pool/pool.ts';
import { aloneOf } from './alone.ts';
import { allAlikePoints } from './alike-points.ts';
import { fitPoints } from './fit-points.ts';
import { interestPoints } from './interest-points.ts';
import { likenessesOf } from './likeness.ts';
import { stretchesOf } from './stretches.ts';
import { roomFor } from './left.ts';
import { blocked, type Sides } from './sides.ts';
import { timePoints } from './time-points.ts';

export type RowScorer = {
  /** Scores every column but for time, `blocked` where a rule keeps two apart. The answer is good until the next row. */
  readonly score: (row: number) => Uint8Array;
  /** Points for time, or `blocked` where two share too little of it. */
  readonly time: (row: number, column: number) => number;
  /** Adds points for time to those of a whole row. */
  readonly addTime: (row: number, points: Uint8Array) => void;
};

/**
 * The score of points.ts (or peer-points.ts) for a whole row at once: the same points, counted instead of compared.
 * Skills and goals are counted over postings; what depends on few answers is looked up by class; whatever two people have
 * only with each other is scored alone. Shared time is asked for separately, since it costs more than all the rest.
 * O(columns) a row, with the length of its postings.
 */
export const rowScorer = (pool: Pool, sides: Sides): RowScorer => {
  const time = timePoints(pool, sides);
  // Of time only what a rule says of two zones.
  const likenesses = likenessesOf(pool, sides, (one, other) => (time.most(one, other) === blocked ? blocked : 0));
  const stretches = stretchesOf(sides.columns.length, []);
  const fit = fitPoints(pool, sides, stretches);
  const [addAlike, interests, alone] = [allAlikePoints(likenesses), interestPoints(pool, sides), aloneOf(pool, sides)];
  const points = new Uint8Array(sides.columns.length);
  const left = roomFor(stretches);
  return {
    score: (row) => {
      fit.begin(row);
      fit.findAll(left);
      addAlike(row, left);
      interests.add(row, 0, left);
      points.fill(blocked);
      for (let at = 0; at < left.count; at++) points[left.columns[at] ?? 0] = left.points[at] ?? 0;
      for (const [column, less] of alone.takenOff(row)) {
        const before = points[column] ?? blocked;
        if (before !== blocked) points[column] = less > before ? blocked : before - less;
      }
      for (const [column, all] of alone.named(row)) points[column] = all;
      return points;
    },
    time: time.of,
    addTime: time.addAll,
  };
};
