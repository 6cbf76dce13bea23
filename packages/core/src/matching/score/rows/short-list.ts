import type { RowScorer } from './row-scorer.ts';
import { blocked } from './sides.ts';

/** The best columns of a row, by points and then by place, and their points. */
export type ShortList = {
  readonly columns: Int32Array;
  readonly points: Int32Array;
};

/** Points by which the first look at a row asks for less than the row before it reached; and more for each look after. */
const [margin, step] = [6, 16];

/**
 * The best columns of each row, exactly: of equal ones the first. Rows are alike, so what the row before needed says what
 * to look for; a row that finds too few looks again for less. Shared time is asked for in the order of what the rest
 * gives, until even all of it could not help (R. Fagin, A. Lotem and M. Naor, "Optimal aggregation algorithms for
 * middleware", 2003).
 */
export const shortLister = (scorer: RowScorer, most: number, time: number): ((row: number) => ShortList) => {
  let reached = 0;
  return (row) => {
    for (let least = Math.max(0, reached - margin); ; least = Math.max(0, least - step)) {
      const found = best(scorer, row, most, time, least);
      if (found.points.length < most && least > 0) continue;
      reached = found.points.length < most ? 0 : (found.points.at(-1) ?? 0);
      return found;
    }
  };
};

const mostPoints = 100;

/** The best columns with at least `least` points. */
const best = (scorer: RowScorer, row: number, most: number, time: number, least: number): ShortList => {
  const { points, columns, count } = scorer.score(row, least);
  const open = byPoints(columns.subarray(0, count), points);
  const howMany = new Int32Array(mostPoints + 1);
  const found: number[] = [];
  let [above, floor] = [0, least];
  for (const column of open) {
    const rest = points[column] ?? 0;
    if (rest + time < floor) break;
    const more = scorer.time(row, column);
    if (more === blocked || rest + more < floor) continue;
    points[column] = rest + more;
    howMany[rest + more] = (howMany[rest + more] ?? 0) + 1;
    found.push(column);
    above++;
    // Nobody below what the best reach together is needed any more.
    while (above - (howMany[floor] ?? 0) >= most) above -= howMany[floor++] ?? 0;
  }
  const chosen = byPoints(Int32Array.from(found).sort(), points).slice(0, most);
  return {
    columns: chosen,
    points: chosen.map((column) => points[column] ?? 0),
  };
};

/** Columns that are not ruled out by their points, the most first; of equal ones in the order they came. */
const byPoints = (columns: Int32Array, points: Uint8Array): Int32Array<ArrayBuffer> => {
  const place = new Int32Array(mostPoints + 2);
  for (const column of columns)
    if ((points[column] ?? 0) <= mostPoints) place[points[column] ?? 0] = (place[points[column] ?? 0] ?? 0) + 1;
  let before = 0;
  for (let each = mostPoints; each >= 0; each--) {
    const here = place[each] ?? 0;
    place[each] = before;
    before += here;
  }
  const sorted = new Int32Array(before);
  for (const column of columns) {
    const each = points[column] ?? 0;
    if (each > mostPoints) continue;
    sorted[place[each] ?? 0] = column;
    place[each] = (place[each] ?? 0) + 1;
  }
  return sorted;
};
