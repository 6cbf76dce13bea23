import type { Pool } from '../../pool/pool.ts';
import { smallest } from './smallest.ts';
import { apart } from './classes.ts';
import type { Part } from './left.ts';
import { likenessesOf } from './likeness.ts';
import type { Sides } from './sides.ts';

/** Points for what depends on few answers, and the rules that do, one lookup each; what tells people apart most first. */
export const alikePoints = (pool: Pool, sides: Sides): readonly Part[] =>
  likenessesOf(pool, sides).map(({ classes, pointsOf }) => {
    const kinds = smallest(classes.ofColumns);
    return {
      most: (row) => pointsOf(row).most,
      add: (row, least, left) => {
        const { points: byKind } = pointsOf(row);
        const { columns, points } = left;
        let count = 0;
        for (let at = 0; at < left.count; at++) {
          const column = columns[at] ?? 0;
          const all = (points[at] ?? 0) + (byKind[kinds[column] ?? 0] ?? 0);
          columns[count] = column;
          points[count] = all;
          // One more if neither too few nor apart, without a branch: which columns are left is as good as random.
          count += 1 + (((all - least) | (apart - 1 - all)) >> 31);
        }
        left.count = count;
      },
    };
  });
