import { assign } from '../assign.ts';
import { insertAll } from '../insertion.ts';
import type { Assignment, Network } from '../network.ts';
import { resume } from '../resume.ts';
import { newSearch } from '../search.ts';
import { readOff } from '../state.ts';
import { cheapestOfRow, coreOf, mergeCells, type Cheap } from './core.ts';
import type { Table, TableAssignment } from './table.ts';

/** Cells a row in the first core, and cells that a row may gain in a round. */
const cellsEach = 12;
const moreEach = 6;

/**
 * The cheapest assignment of a full table, exactly. Solved on a core of a few cheap cells a row; then the prices found
 * are held against every cell, those that would pay most are added, and only the rows that want them look again, until
 * no cell pays: with that, the prices prove the answer for the whole table (A. Volgenant, "Linear and semi-assignment
 * problems: a core oriented approach", 1996). Throws as `assign`. Time: O(cells) a round, of which a few are usual.
 */
export const assignTable = (table: Table): TableAssignment => {
  const most = dearestOf(table);
  let core = coreOf(table, most, cellsEach);
  let answer = assign(core, 'everyone', most);
  for (;;) {
    const cells = payingCells(table, answer, most);
    if (cells.length === 0) return tableAssignment(table, core, answer, most);
    const grown = mergeCells(table, most, core, cells);
    const taken = new Uint8Array(grown.network.to.length);
    for (let e = 0; e < answer.taken.length; e++) taken[grown.at[e] ?? 0] = answer.taken[e] ?? 0;
    const state = resume(grown.network, answer.bonus, { taken, rightPrices: answer.rightPrices });
    insertAll(state, newSearch(state), Infinity);
    core = grown.network;
    answer = readOff(state);
  }
};

const dearestOf = ({ costs }: Table): number => {
  let most = 0;
  for (let cell = 0; cell < costs.length; cell++) if ((costs[cell] ?? 0) > most) most = costs[cell] ?? 0;
  return most;
};

/** Cells worth more (`most` less their cost) than their prices, the best few of each row. Cells of the core never are. */
const payingCells = (table: Table, { bonus, leftPrices, rightPrices }: Assignment, most: number): readonly number[] => {
  const cells: number[] = [];
  const cheap: Cheap = { columns: new Int32Array(moreEach), costs: new Float64Array(moreEach), held: 0 };
  for (let row = 0; row < table.size; row++) {
    cheapestOfRow(table, row, rightPrices, most + bonus - (leftPrices[row] ?? 0), cheap);
    for (const column of cheap.columns.slice(0, cheap.held).sort()) cells.push(row * table.size + column);
  }
  return cells;
};

const tableAssignment = (table: Table, core: Network, answer: Assignment, most: number): TableAssignment => {
  const columns = new Int32Array(table.size).fill(-1);
  let cost = 0;
  for (let row = 0; row < table.size; row++)
    for (let e = core.start[row] ?? 0; e < (core.start[row + 1] ?? 0); e++) {
      if (answer.taken[e] !== 1) continue;
      columns[row] = core.to[e] ?? 0;
      cost += table.costs[row * table.size + (core.to[e] ?? 0)] ?? 0;
    }
  return {
    columns,
    cost,
    rowPrices: answer.leftPrices.map((price) => most + answer.bonus - price),
    columnPrices: answer.rightPrices.map((price) => 0 - price),
  };
};
