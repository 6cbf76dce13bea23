import { assign, type Objective } from '../assignment/assign.ts';
import type { Assignment, Network } from '../assignment/network.ts';
import { addBest, addPaying, networkOf, noneChosen } from './candidates.ts';
import { mostPoints, type Table } from './table.ts';

/** A best pairing of a table: cells chosen, ascending, and the proof of the network they were chosen from. */
export type Solution = {
  readonly chosen: readonly number[];
  readonly points: number;
  readonly network: Network;
  readonly assignment: Assignment;
};

/** Candidates a mentee begins with, and gets more of where they were not enough. */
const candidatesEach = 32;

/**
 * The best pairing of everybody, exactly. The search sees only the best candidates of each mentee; then every cell
 * left out is priced, and those that would pay more than their places cost are added, until none does: so the answer
 * is the best one of the whole table (column generation; Gilmore and Gomory 1961). No pair below `floor` points.
 */
export const solve = (table: Table, objective: Objective, floor: number): Solution => {
  const candidates = noneChosen(table, floor);
  addBest(table, candidates, candidatesEach);
  for (let more = candidatesEach; ; more *= 2) {
    const network = networkOf(table, candidates);
    const assignment = assign(network, objective, mostPoints);
    if (!addPaying(table, candidates, assignment, more))
      return { chosen: chosenCells(table, network, assignment), points: assignment.points, network, assignment };
  }
};

const chosenCells = (table: Table, network: Network, { taken }: Assignment): readonly number[] => {
  const chosen: number[] = [];
  for (let row = 0; row < network.left; row++)
    for (let e = network.start[row] ?? 0; e < (network.start[row + 1] ?? 0); e++)
      if (taken[e] === 1) chosen.push(row * table.mentors.length + (network.to[e] ?? 0));
  return chosen;
};
