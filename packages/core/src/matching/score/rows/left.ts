import type { Stretches } from './stretches.ts';

/** Columns of a row that are still looked at, and the points each has so far: the first `count` of these. */
export type Left = {
  readonly columns: Int32Array;
  readonly points: Int32Array;
  count: number;
};

/** Nobody, with room for all spots. */
export const roomFor = ({ columnAt }: Pick<Stretches, 'columnAt'>): Left => ({
  columns: new Int32Array(columnAt.length + 3),
  points: new Int32Array(columnAt.length + 3),
  count: 0,
});

/** A part of the score: adds its points to the columns left, and leaves out those a rule keeps apart or below `least`. */
export type Part = {
  /** The most it can add to any column of a row. */
  readonly most: (row: number) => number;
  readonly add: (row: number, least: number, left: Left) => void;
};

/** The most that any two people can have. */
export const mostPoints = 100;

/** The same columns, those with the most points first, in `sorted`. Points are at most 100. */
export const byPoints = (left: Left, sorted: Left): void => {
  const place = new Int32Array(mostPoints + 1);
  for (let at = 0; at < left.count; at++) {
    const points = left.points[at] ?? 0;
    place[points] = (place[points] ?? 0) + 1;
  }
  let before = 0;
  for (let points = mostPoints; points >= 0; points--) {
    const here = place[points] ?? 0;
    place[points] = before;
    before += here;
  }
  for (let at = 0; at < left.count; at++) {
    const points = left.points[at] ?? 0;
    const to = place[points] ?? 0;
    sorted.columns[to] = left.columns[at] ?? 0;
    sorted.points[to] = points;
    place[points] = to + 1;
  }
  sorted.count = left.count;
};
