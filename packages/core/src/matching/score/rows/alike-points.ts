import type { Pool } from '../../pool/pool.ts';
import { apart } from './classes.ts';
import type { Left, Part } from './left.ts';
import { likenessesOf } from './likeness.ts';
import type { Sides } from './sides.ts';
import { smallest } from './smallest.ts';

/** Points for what depends on few answers, and the rules that do: one lookup each. */
export type AlikePoints = {
  /** One by one; what tells people apart most first. */
  readonly parts: readonly Part[];
  /** All of them, where nobody is left out but by a rule: faster than one by one, since the columns are gone through once. */
  readonly addAll: (row: number, left: Left) => void;
};

export const alikePoints = (pool: Pool, sides: Sides): AlikePoints => {
  const all = likenessesOf(pool, sides).map(({ classes, pointsOf }) => ({
    kinds: smallest(classes.ofColumns),
    pointsOf,
  }));
  const parts = all.map(({ kinds, pointsOf }): Part => ({
    most: (row) => pointsOf(row).most,
    add: (row, least, left) => {
      const { points: byKind } = pointsOf(row);
      const { columns, points } = left;
      let count = 0;
      for (let at = 0; at < left.count; at++) {
        const column = columns[at] ?? 0;
        const sum = (points[at] ?? 0) + (byKind[kinds[column] ?? 0] ?? 0);
        columns[count] = column;
        points[count] = sum;
        // One more if neither too few nor apart, without a branch: which columns are left is as good as random.
        count += 1 + (((sum - least) | (apart - 1 - sum)) >> 31);
      }
      left.count = count;
    },
  }));
  const [firstOf = none, secondOf = none, thirdOf = none, fourthOf = none] = all.map(({ kinds }) => kinds);
  const addAll = (row: number, left: Left): void => {
    const [first = none, second = none, third = none, fourth = none] = all.map(({ pointsOf }) => pointsOf(row).points);
    const { columns, points } = left;
    let count = 0;
    for (let at = 0; at < left.count; at++) {
      const column = columns[at] ?? 0;
      const sum =
        (points[at] ?? 0) +
        (first[firstOf[column] ?? 0] ?? 0) +
        (second[secondOf[column] ?? 0] ?? 0) +
        (third[thirdOf[column] ?? 0] ?? 0) +
        (fourth[fourthOf[column] ?? 0] ?? 0);
      columns[count] = column;
      points[count] = sum;
      count += 1 + ((apart - 1 - sum) >> 31);
    }
    left.count = count;
  };
  return { parts, addAll };
};

const none = new Int16Array(0);
