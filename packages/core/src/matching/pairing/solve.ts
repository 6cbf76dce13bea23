import { assign, type Objective } from '../assignment/assign.ts';
import type { Assignment, Network } from '../assignment/network.ts';
import { addBest, addPaying, networkOf, noneChosen, type Candidates } from './candidates.ts';
import { blocked, mostPoints, type Table } from './table.ts';

/** A best pairing of a table: cells chosen, ascending, and the proof of the network they were chosen from. */
export type Solution = {
  readonly chosen: readonly number[];
  readonly points: number;
  /** What may be chosen. A point counts `scale` in it, and a cell that stood before counts one more. */
  readonly network: Network;
  readonly scale: number;
  readonly assignment: Assignment;
  readonly candidates: Candidates;
  /** How often the candidates had to be added to. */
  readonly rounds: number;
};

/** Candidates a mentee begins with, and gets more of where they were not enough. */
const candidatesEach = 32;

/**
 * The best pairing of everybody, exactly. The search sees only the best candidates of each mentee; then every cell
 * left out is priced, and those that would pay more than their places cost are added, until none does: so the answer
 * is the best one of the whole table (column generation; Gilmore and Gomory 1961). No pair below `floor` points.
 * `standing`: the cells that were chosen before, ascending. Of all best pairings it is then one that keeps the most of
 * them: a point counts more than all of them together, and each counts one.
 */
export const solve = (
  table: Table,
  objective: Objective,
  floor: number,
  standing: readonly number[] | null = null,
): Solution => {
  const stood = new Set(standing);
  const scale = standing === null ? 1 : scaleFor(table);
  // With room for twice as many pairs, so that what is kept can grow.
  const most = standing === null ? mostPoints : 2 * (mostPoints * scale + 1);
  const candidates = noneChosen(table, floor);
  addBest(table, candidates, candidatesEach);
  for (const cell of stood) if (isOpen(table, cell, floor)) candidates.open[cell] = 1;
  for (let rounds = 0, more = candidatesEach; ; rounds++, more *= 2) {
    const network = favour(networkOf(table, candidates), stood, scale);
    const assignment = assign(network, objective, most);
    if (addPaying(table, candidates, inPoints(assignment, scale), more)) continue;
    const chosen = chosenCells(network, assignment);
    return { chosen, points: pointsOf(table, chosen), network, scale, assignment, candidates, rounds };
  }
};

/** Whether a cell may be chosen. */
export const isOpen = ({ cells }: Table, cell: number, floor: number): boolean =>
  cells[cell] !== blocked && (cells[cell] ?? 0) >= floor;

/** A power of two, so that prices are divided by it without loss; above twice the pairs there can be. */
const scaleFor = ({ menteePlaces, mentorPlaces }: Table): number => {
  const sum = (places: Int32Array) => places.reduce((total, each) => total + each, 0);
  return 2 ** Math.ceil(Math.log2(2 * Math.min(sum(menteePlaces), sum(mentorPlaces)) + 2));
};

const favour = (network: Network, stood: ReadonlySet<number>, scale: number): Network => {
  if (scale === 1) return network;
  const points = network.points.map((each) => each * scale);
  for (const [edge, cell] of cellsOf(network).entries()) if (stood.has(cell)) points[edge] = (points[edge] ?? 0) + 1;
  return { ...network, points };
};

/** The prices as points, with what is left of a point behind it. */
const inPoints = ({ bonus, leftPrices, rightPrices }: Assignment, scale: number) => ({
  bonus: bonus / scale,
  leftPrices: leftPrices.map((price) => price / scale),
  rightPrices: rightPrices.map((price) => price / scale),
});

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
