import type { Pool } from '../../pool/pool.ts';
import { interestsByCount } from '../interests.ts';
import { listsOf } from './lists.ts';
import { smallest } from './smallest.ts';
import type { Sides } from './sides.ts';

/** Points for interests in common with one row, which `begin` says. */
export type InterestPoints = {
  readonly begin: (row: number) => void;
  /** The most that any column can have. */
  readonly most: () => number;
  readonly of: (column: number) => number;
};

/** Of a column those interests are counted that the row has too. */
export const interestPoints = ({ input: { weights } }: Pool, { rows, columns }: Sides): InterestPoints => {
  const highest = [...rows, ...columns].reduce((all, each) => Math.max(all, ...each.interests), -1);
  const { start, all } = listsOf(columns.map((each) => each.interests));
  const interests = smallest(all);
  const longest = rows.reduce((all, each) => Math.max(all, each.interests.length), 0);
  const byCount = Uint8Array.from({ length: longest + 1 }, (_, count) =>
    Math.round(weights.interests * interestsByCount(count)),
  );
  const isOfRow = new Uint8Array(highest + 1);
  let ofRow: readonly number[] = [];
  return {
    begin: (row) => {
      for (const interest of ofRow) isOfRow[interest] = 0;
      ofRow = rows[row]?.interests ?? ofRow;
      for (const interest of ofRow) isOfRow[interest] = 1;
    },
    most: () => byCount[ofRow.length] ?? 0,
    of: (column) => {
      const end = start[column + 1] ?? 0;
      let common = 0;
      for (let at = start[column] ?? 0; at < end; at++) common += isOfRow[interests[at] ?? 0] ?? 0;
      return byCount[common] ?? 0;
    },
  };
};
