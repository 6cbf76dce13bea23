import { findPaying } from '../pairing/find-paying.ts';
import { edgeIn, worthOf, type KeptTable } from './kept-table.ts';

/** A cell that may be chosen, has no open edge, and would pay so much more than its two places cost; or nearly, see `near`. */
export type Paying = {
  readonly cell: number;
  readonly mentee: number;
  readonly mentor: number;
  readonly profit: number;
};

/**
 * Points that a cell may lack and be let in all the same: where places are short, the next one to pay is often among them,
 * and looking once for both takes half the time.
 */
const near = 1;

/**
 * The paying cells of these nodes, and those that nearly pay. Row by row, as the cells lie in memory: column by column, most of the time would go to
 * waiting for it.
 */
export const payingCells = (live: KeptTable, nodes: ReadonlySet<number>): Paying[] => {
  const { price, places, left } = live.kept;
  const { ofRow, ofColumn, placeOf } = live.nodes;
  const all = ofColumn.map((_, column) => column);
  const some = Int32Array.from(
    [...nodes].filter((node) => node >= left),
    (node) => placeOf[node] ?? 0,
  ).sort();
  const prices = Float64Array.from(ofColumn, (node) => ((places[node] ?? 0) > 0 ? (price[node] ?? 0) : Infinity));
  const found = new Int32Array(ofColumn.length);
  const paying: Paying[] = [];
  for (const [row, mentee] of ofRow.entries()) {
    const columns = nodes.has(mentee) ? all : some;
    if (columns.length === 0 || places[mentee] === 0) continue;
    // A pair that stood counts a little more, but its edge is open already, or it was closed by decision.
    const least = (price[mentee] ?? 0) - near * live.worths.scale;
    const count = findPaying(live.table, live.worthBy, { row, columns, prices, least }, found);
    for (let at = 0; at < count; at++) {
      const column = found[at] ?? 0;
      const cell = row * ofColumn.length + column;
      if (!mayOpen(live, cell)) continue;
      const profit = worthOf(live, cell) - (price[mentee] ?? 0) - (prices[column] ?? 0);
      paying.push({ cell, mentee, mentor: ofColumn[column] ?? -1, profit });
    }
  }
  return paying;
};

/** Whether a cell cannot be chosen yet, and no decision keeps it from being. */
const mayOpen = (live: KeptTable, cell: number): boolean => {
  const edge = edgeIn(live, cell);
  if (edge >= 0 && live.kept.worth[edge] !== -Infinity) return false;
  return !live.settled.closed.has(cell) && !live.settled.pinned.includes(cell);
};
