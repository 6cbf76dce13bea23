import type { Pool } from '../../pool/pool.ts';
import { interestsByCount } from '../interests.ts';
import type { Part } from './left.ts';
import { listsOf } from './lists.ts';
import { smallest } from './smallest.ts';
import type { Sides } from './sides.ts';

/** Points for interests in common: of a column those are counted that the row has too. */
export const interestPoints = ({ input: { weights } }: Pool, { rows, columns }: Sides): Part => {
  const highest = [...rows, ...columns].reduce((all, each) => Math.max(all, ...each.interests), -1);
  const { start, all } = listsOf(columns.map((each) => each.interests));
  const interests = smallest(all);
  const longest = rows.reduce((most, each) => Math.max(most, each.interests.length), 0);
  const byCount = Uint8Array.from({ length: longest + 1 }, (_, count) =>
    Math.round(weights.interests * interestsByCount(count)),
  );
  const isOfRow = new Uint8Array(highest + 1);
  let current = -1;
  let ofRow: readonly number[] = [];
  const begin = (row: number): void => {
    current = row;
    for (const interest of ofRow) isOfRow[interest] = 0;
    ofRow = rows[row]?.interests ?? [];
    for (const interest of ofRow) isOfRow[interest] = 1;
  };
  return {
    most: (row) => byCount[rows[row]?.interests.length ?? 0] ?? 0,
    add: (row, least, left) => {
      if (row !== current) begin(row);
      const { columns: found, points } = left;
      let count = 0;
      for (let at = 0; at < left.count; at++) {
        const column = found[at] ?? 0;
        const end = start[column + 1] ?? 0;
        let common = 0;
        for (let place = start[column] ?? 0; place < end; place++) common += isOfRow[interests[place] ?? 0] ?? 0;
        const sum = (points[at] ?? 0) + (byCount[common] ?? 0);
        found[count] = column;
        points[count] = sum;
        count += 1 + ((sum - least) >> 31);
      }
      left.count = count;
    },
  };
};
