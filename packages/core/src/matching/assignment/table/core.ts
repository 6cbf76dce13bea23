import type { Network } from '../network.ts';
import type { Table } from './table.ts';

/** The cheapest columns of a row, cheapest first: so many as `held` says, and as there is room for. */
export type Cheap = { readonly columns: Int32Array; readonly costs: Float64Array; held: number };

/**
 * The cheapest columns of a row that cost less than `below`, price included; of equal ones the first from the diagonal
 * on, so that rows with many equal cells do not all choose the same.
 */
export const cheapestOfRow = (
  { size, costs: all }: Table,
  row: number,
  prices: Float64Array,
  below: number,
  cheap: Cheap,
): void => {
  const { columns, costs } = cheap;
  const room = columns.length;
  const first = row * size;
  let [held, limit] = [0, below];
  for (let turn = 0; turn < 2; turn++)
    for (let column = turn === 0 ? row : 0, end = turn === 0 ? size : row; column < end; column++) {
      const each = (all[first + column] ?? 0) + (prices[column] ?? 0);
      if (each >= limit) continue;
      let at = held < room ? held++ : room - 1;
      for (; at > 0 && (costs[at - 1] ?? 0) > each; at--) {
        costs[at] = costs[at - 1] ?? 0;
        columns[at] = columns[at - 1] ?? 0;
      }
      costs[at] = each;
      columns[at] = column;
      if (held === room) limit = costs[room - 1] ?? 0;
    }
  cheap.held = held;
};

/**
 * The cheapest cells of each row as a network, and the diagonal, so that everybody can be assigned. A cell is worth `most` less its cost.
 */
export const coreOf = (table: Table, most: number, each: number): Network => {
  const { size } = table;
  const free = new Float64Array(size);
  const cheap: Cheap = { columns: new Int32Array(each), costs: new Float64Array(each), held: 0 };
  const cells: number[] = [];
  for (let row = 0; row < size; row++) {
    cheapestOfRow(table, row, free, Infinity, cheap);
    const chosen = cheap.columns.slice(0, cheap.held).sort();
    for (const column of chosen) cells.push(row * size + column);
    if (!chosen.includes(row)) cells.push(row * size + row);
  }
  const places = new Int32Array(size).fill(1);
  const none = { to: new Int32Array(0), points: new Int32Array(0), start: new Int32Array(size + 1) };
  const empty = { left: size, right: size, leftPlaces: places, rightPlaces: places, ...none };
  return mergeCells(table, most, empty, cells).network;
};

/** The core and more cells, ascending by row, none of which stands in it yet. `at`: where its edges stand now. */
export const mergeCells = (
  { size, costs }: Table,
  most: number,
  core: Network,
  cells: readonly number[],
): { readonly network: Network; readonly at: Int32Array } => {
  const count = core.to.length + cells.length;
  const [start, to, points] = [new Int32Array(size + 1), new Int32Array(count), new Int32Array(count)];
  const at = new Int32Array(core.to.length);
  let [edge, next] = [0, 0];
  for (let row = 0; row < size; row++) {
    for (let e = core.start[row] ?? 0; e < (core.start[row + 1] ?? 0); e++) {
      to[edge] = core.to[e] ?? 0;
      points[edge] = core.points[e] ?? 0;
      at[e] = edge++;
    }
    const end = (row + 1) * size;
    for (let cell = cells[next]; cell !== undefined && cell < end; cell = cells[++next]) {
      to[edge] = cell - row * size;
      points[edge++] = most - (costs[cell] ?? 0);
    }
    start[row + 1] = edge;
  }
  return { network: { ...core, start, to, points }, at };
};
