import { assignFor, type Objective } from '../assignment/assign.ts';
import type { Assignment, Network } from '../assignment/network.ts';
import { addBest, addPaying, networkOf, noneChosen, type Candidates } from './candidates.ts';
import { roomIn } from './room.ts';
import { blocked, type Table } from './table.ts';
import { leastWorth, mostWorth, worthsFor, type Worths } from './worths.ts';

/** A best pairing of a table: cells chosen, ascending, and the proof of the network they were chosen from. */
export type Solution = {
  readonly chosen: readonly number[];
  readonly points: number;
  /** What may be chosen. An edge has what it counts beyond the bonus, which is the least that one does. */
  readonly network: Network;
  readonly worths: Worths;
  readonly assignment: Assignment;
  readonly candidates: Candidates;
  /** How often the candidates had to be added to. */
  readonly rounds: number;
};

/** Candidates a mentee begins with, and gets more of where they were not enough. */
const candidatesEach = 32;

/**
 * The best pairing of everybody, exactly (see `Worths` for what is best). The search sees only the best candidates of
 * each mentee; then every cell left out is priced, and those that would pay more than their places cost are added, until
 * none does: so the answer is the best one of the whole table (column generation; Gilmore and Gomory 1961). No pair below
 * `floor` points. `standing`: the cells that were chosen before, ascending. Of all best pairings it is then one that keeps
 * the most of them.
 */
export const solve = (
  table: Table,
  objective: Objective,
  floor: number,
  standing: readonly number[] | null = null,
): Solution => {
  const stood = new Set(standing);
  // With room for twice as many, so that what is kept can grow.
  const worths = worthsFor(objective, roomIn(table, standing === null ? 1 : 2), standing !== null);
  const candidates = noneChosen(table, floor);
  addBest(table, candidates, candidatesEach);
  for (const cell of stood) if (isOpen(table, cell, floor)) candidates.open[cell] = 1;
  for (let rounds = 0, more = candidatesEach; ; rounds++, more *= 2) {
    const network = networkOf(table, candidates, worths, stood);
    const least = leastWorth(worths);
    const assignment = assignFor(network, least, mostWorth(worths) - least);
    if (addPaying(table, candidates, worths, assignment, more)) continue;
    const chosen = chosenCells(network, assignment);
    return { chosen, points: pointsOf(table, chosen), network, worths, assignment, candidates, rounds };
  }
};

/** Whether a cell may be chosen. */
export const isOpen = ({ cells }: Table, cell: number, floor: number): boolean =>
  cells[cell] !== blocked && (cells[cell] ?? 0) >= floor;

/** The cell of each edge. */
const cellsOf = ({ left, right, start, to }: Network): Int32Array => {
  const cells = new Int32Array(to.length);
  for (let row = 0; row < left; row++)
    for (let e = start[row] ?? 0; e < (start[row + 1] ?? 0); e++) cells[e] = row * right + (to[e] ?? 0);
  return cells;
};

const chosenCells = (network: Network, { taken }: Assignment): readonly number[] => [
  ...cellsOf(network).filter((_, edge) => taken[edge] === 1),
];

const pointsOf = ({ cells }: Table, chosen: readonly number[]): number =>
  chosen.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0);
