import { listsOf } from './lists.ts';

/** For each key the columns that have it, ascending: those of key `k` are `columns[start[k]]` to `columns[start[k + 1]]`, excluded. */
export type Postings = {
  readonly start: Int32Array;
  readonly columns: Int32Array;
};

/** Postings of what each column has; a key that a column has twice stands twice. O(all keys). */
export const postingsOf = (keys: number, columns: number, keysOf: (column: number) => readonly number[]): Postings => {
  const { start: from, all } = listsOf(Array.from({ length: columns }, (_, column) => keysOf(column)));
  const start = new Int32Array(keys + 1);
  for (const key of all) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice(0, keys);
  const posted = new Int32Array(all.length);
  for (let column = 0; column < columns; column++)
    for (let at = from[column] ?? 0; at < (from[column + 1] ?? 0); at++) {
      const key = all[at] ?? 0;
      const place = next[key] ?? 0;
      posted[place] = column;
      next[key] = place + 1;
    }
  return { start, columns: posted };
};

/** Leads every column that has a key on to what follows in `next`. */
export const lead = (places: Uint8Array, next: Uint8Array, { start, columns }: Postings, key: number): void => {
  const end = start[key + 1] ?? 0;
  for (let at = start[key] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    places[column] = next[places[column] ?? 0] ?? 0;
  }
};

/** Columns in no order: the first `count` of these. */
export type Columns = { readonly columns: Int32Array; count: number };

/** The same, and notes those that were not led anywhere before. */
export const leadAndNote = (
  places: Uint8Array,
  next: Uint8Array,
  { start, columns }: Postings,
  key: number,
  noted: Columns,
): void => {
  const end = start[key + 1] ?? 0;
  for (let at = start[key] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    const place = places[column] ?? 0;
    if (place === 0) noted.columns[noted.count++] = column;
    places[column] = next[place] ?? 0;
  }
};

/** Leads on, once, each column that has any key from `first` to `last`, and has not been given this mark before. */
export const leadOnce = (
  places: Uint8Array,
  next: Uint8Array,
  { start, columns }: Postings,
  first: number,
  last: number,
  marks: Uint16Array,
  mark: number,
): void => {
  const end = start[last + 1] ?? 0;
  for (let at = start[first] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    if (marks[column] === mark) continue;
    marks[column] = mark;
    places[column] = next[places[column] ?? 0] ?? 0;
  }
};
