import { apart } from './classes.ts';
import type { Left, Part } from './left.ts';
import type { Likeness } from './likeness.ts';
import { smallest } from './smallest.ts';

/** Points for what depends on few answers, and the rules that do: one lookup. */
export const alikePoints = ({ classes, pointsOf }: Likeness): Part => {
  const kinds = smallest(classes.ofColumns);
  return {
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
  };
};

/** All of them, where nobody is left out but by a rule: faster than one by one, since the columns are gone through once. */
export const allAlikePoints = (likenesses: readonly Likeness[]): ((row: number, left: Left) => void) => {
  const kinds = likenesses.map(({ classes }) => smallest(classes.ofColumns));
  const [firstOf = none, secondOf = none, thirdOf = none, fourthOf = none, fifthOf = none] = kinds;
  return (row, left) => {
    const byKind = likenesses.map(({ pointsOf }) => pointsOf(row).points);
    const [first = none, second = none, third = none, fourth = none, fifth = none] = byKind;
    const { columns, points } = left;
    let count = 0;
    for (let at = 0; at < left.count; at++) {
      const column = columns[at] ?? 0;
      const sum =
        (points[at] ?? 0) +
        (first[firstOf[column] ?? 0] ?? 0) +
        (second[secondOf[column] ?? 0] ?? 0) +
        (third[thirdOf[column] ?? 0] ?? 0) +
        (fourth[fourthOf[column] ?? 0] ?? 0) +
        (fifth[fifthOf[column] ?? 0] ?? 0);
      columns[count] = column;
      points[count] = sum;
      count += 1 + ((apart - 1 - sum) >> 31);
    }
    left.count = count;
  };
};

const none = new Int16Array(0);
