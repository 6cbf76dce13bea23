import { smallest } from './smallest.ts';
import type { Likeness } from './likeness.ts';

/**
 * Columns that are alike in some answers side by side, each such stretch in whole words of four spots: what a row has with
 * all of a stretch is found once, and says how much more is asked of each, or that nobody of it needs a look.
 */
export type Stretches = {
  /** The column at each spot; -1 where a stretch does not fill its last word. */
  readonly columnAt: Int32Array;
  readonly spotOf: Int32Array;
  /** The first word of each stretch, and the word after the last. */
  readonly start: Int32Array;
  readonly ofWord: Int32Array | Uint16Array;
  /** Points of a row with each stretch; `apart` and more where a rule keeps them apart. Good until the next row. */
  readonly pointsOf: (row: number) => Int16Array;
};

/** Stretches of columns who are alike in all of these; one of all columns when there are none. O(columns log columns). */
export const stretchesOf = (columns: number, likenesses: readonly Likeness[]): Stretches => {
  const keys = new Float64Array(columns);
  for (const { classes } of likenesses)
    for (let column = 0; column < columns; column++)
      keys[column] = (keys[column] ?? 0) * classes.examples.length + (classes.ofColumns[column] ?? 0);
  const ordered = Int32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  const firsts = ordered.filter((column, at) => at === 0 || keys[column] !== keys[ordered[at - 1] ?? 0]);
  const start = new Int32Array(firsts.length + 1);
  const spotOf = new Int32Array(columns);
  let [stretch, spot] = [-1, 0];
  for (const column of ordered) {
    if (column === firsts[stretch + 1]) {
      spot = (spot + 3) & ~3;
      start[++stretch] = spot >> 2;
    }
    spotOf[column] = spot++;
  }
  const words = (spot + 3) >> 2;
  start[firsts.length] = words;
  const columnAt = new Int32Array(4 * words).fill(-1);
  for (let column = 0; column < columns; column++) columnAt[spotOf[column] ?? 0] = column;
  const ofWord = new Int32Array(words);
  for (let at = 0; at < firsts.length; at++) ofWord.fill(at, start[at], start[at + 1]);

  const all = likenesses.map(({ classes, pointsOf }) => ({
    kinds: smallest(firsts.map((column) => classes.ofColumns[column] ?? 0)),
    pointsOf,
  }));
  const points = new Int16Array(firsts.length);
  return {
    columnAt,
    spotOf,
    start,
    ofWord: smallest(ofWord),
    pointsOf: (row) => {
      points.fill(0);
      for (const { kinds, pointsOf } of all) {
        const { points: byKind } = pointsOf(row);
        for (let at = 0; at < kinds.length; at++) points[at] = (points[at] ?? 0) + (byKind[kinds[at] ?? 0] ?? 0);
      }
      return points;
    },
  };
};
