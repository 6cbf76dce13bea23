import type { Pool } from '../../pool/pool.ts';
import { aloneOf } from './alone.ts';
import { alikePoints } from './alike-points.ts';
import { fitPoints } from './fit-points.ts';
import { interestPoints } from './interest-points.ts';
import { kindCount } from './kinds.ts';
import { roomFor } from './left.ts';
import { blocked, type Sides } from './sides.ts';
import { timePoints } from './time-points.ts';

export type RowScorer = {
  /** Scores every column but for time, `blocked` where a rule keeps two apart. The answer is good until the next row. */
  readonly score: (row: number) => Uint8Array;
  /** Points for time, or `blocked` where two share too little of it. */
  readonly time: (row: number, column: number) => number;
};

/**
 * The score of points.ts (or peer-points.ts) for a whole row at once: the same points, counted instead of compared.
 * Skills and goals are counted over postings; what depends on few answers is looked up by class; whatever two people have
 * only with each other is scored alone. Shared time is asked for separately, since it costs more than all the rest.
 * O(columns) a row, with the length of its postings.
 */
export const rowScorer = (pool: Pool, sides: Sides): RowScorer => {
  const fit = fitPoints(pool, sides);
  const [alike, interests, alone] = [alikePoints(pool, sides), interestPoints(pool, sides), aloneOf(pool, sides)];
  const points = new Uint8Array(sides.columns.length);
  const left = roomFor(sides.columns.length);
  return {
    score: (row) => {
      fit.begin(row);
      fit.find(0, kindCount, left);
      alike.addAll(row, left);
      interests.begin(row);
      points.fill(blocked);
      for (let at = 0; at < left.count; at++) {
        const column = left.columns[at] ?? 0;
        points[column] = (left.points[at] ?? 0) + interests.of(column);
      }
      for (const [column, less] of alone.takenOff(row)) {
        const before = points[column] ?? blocked;
        if (before !== blocked) points[column] = less > before ? blocked : before - less;
      }
      for (const [column, all] of alone.named(row)) points[column] = all;
      return points;
    },
    time: timePoints(pool, sides),
  };
};
