/** For each key the columns that have it, ascending: those of key `k` are `columns[start[k]]` to `columns[start[k + 1]]`, excluded. */
export type Postings = {
  readonly start: Int32Array;
  readonly columns: Int32Array;
};

/** Postings of what each column has; a key that a column has twice stands twice. O(all keys). */
export const postingsOf = (keys: number, columns: number, keysOf: (column: number) => Iterable<number>): Postings => {
  const start = new Int32Array(keys + 1);
  for (let column = 0; column < columns; column++)
    for (const key of keysOf(column)) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice(0, keys);
  const posted = new Int32Array(start[keys] ?? 0);
  for (let column = 0; column < columns; column++)
    for (const key of keysOf(column)) {
      posted[next[key] ?? 0] = column;
      next[key] = (next[key] ?? 0) + 1;
    }
  return { start, columns: posted };
};

/** Adds to the sum of every column that has a key. */
export const addTo = (sums: Int32Array, { start, columns }: Postings, key: number, amount: number): void => {
  const end = start[key + 1] ?? 0;
  for (let at = start[key] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    sums[column] = (sums[column] ?? 0) + amount;
  }
};

/** Marks every column that has one of the keys from `first` to `last`. */
export const mark = (
  marks: Int32Array,
  { start, columns }: Postings,
  first: number,
  last: number,
  bit: number,
): void => {
  const end = start[last + 1] ?? 0;
  for (let at = start[first] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    marks[column] = (marks[column] ?? 0) | bit;
  }
};
