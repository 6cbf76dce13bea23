import type { Entrant } from '../pool/entrant.ts';
import { blocked } from '../score/rows/sides.ts';

/** Where each stood in a list before, -1 for who was not in it. Both lists by id, ascending. O(people). */
export const placesBefore = (before: readonly Entrant[], now: readonly Entrant[]): Int32Array => {
  let at = 0;
  return Int32Array.from(now, ({ candidate: { person } }) => {
    for (let id = idAt(before, at); id !== undefined && id < person.id; id = idAt(before, at)) at++;
    return idAt(before, at) === person.id ? at : -1;
  });
};

const idAt = (entrants: readonly Entrant[], at: number) => entrants[at]?.candidate.person.id;

/**
 * Cells in a table `width` wide, where its rows and columns are now; `rows` and `columns` say where each was before.
 * `empty` where somebody is new. O(cells), copied in stretches.
 */
export const movedCells = (
  cells: Uint8Array,
  width: number,
  { rows, columns }: { readonly rows: Int32Array; readonly columns: Int32Array },
  empty = blocked,
): Uint8Array => {
  const moved = new Uint8Array(rows.length * columns.length);
  const stretches = stretchesOf(columns);
  for (const [row, was] of rows.entries()) {
    const start = row * columns.length;
    for (const { to, from, length } of stretches) {
      const known = was >= 0 && from >= 0;
      if (known) moved.set(cells.subarray(was * width + from, was * width + from + length), start + to);
      else moved.fill(empty, start + to, start + to + length);
    }
  }
  return moved;
};

type Stretch = { readonly to: number; readonly from: number; length: number };

/** Columns that stood beside each other before, and stretches of new ones. */
const stretchesOf = (columns: Int32Array): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const [to, from] of columns.entries()) {
    const last = stretches.at(-1);
    const goesOn = last !== undefined && from === (last.from < 0 ? -1 : last.from + last.length);
    if (goesOn) last.length++;
    else stretches.push({ to, from, length: 1 });
  }
  return stretches;
};
