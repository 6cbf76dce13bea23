import { AppError } from '../../errors/index.ts';
import { auction } from './auction.ts';
import { assignContested } from './contested.ts';
import { insertAll } from './insertion.ts';
import type { Assignment, Network } from './network.ts';
import { newSearch } from './search.ts';
import { newState, readOff } from './state.ts';
import { transpose, turnBack } from './transpose.ts';

/**
 * `everyone`: as many pairs as possible, and of these the most points. `total`: the most points, however few pairs.
 */
export type Objective = 'everyone' | 'total';

/**
 * The best assignment, exactly: whole numbers throughout, no epsilon. Same network, same answer.
 * `mostPoints`: most an edge can have, when the network is a part of a larger one.
 * Throws `matching.invalid` when the sums could leave the whole numbers a double can hold (2^53).
 * Time: near-linear in edges on wide-open networks; where many want the same places, see `assignContested`.
 */
export const assign = (network: Network, objective: Objective, mostPoints = mostOf(network)): Assignment => {
  const bonus = bonusOf(network, objective, mostPoints);
  return assignFor(network, bonus, mostPoints);
};

/**
 * The same for a bonus of the caller's own, which no sum is checked for: four times what an edge counts for at most must
 * be below 2^53.
 */
export const assignFor = (network: Network, bonus: number, mostPoints: number): Assignment => {
  if (sum(network.leftPlaces) <= sum(network.rightPlaces)) return solve(network, bonus, mostPoints);
  // Whoever has fewer places looks for partners: then hardly anybody is left over.
  const turned = transpose(network);
  return turnBack(turned, solve(turned.network, bonus, mostPoints));
};

/** How many nodes the exact search may find, in times of all nodes, before the network counts as contested. */
const patience = 12;

const solve = (network: Network, bonus: number, mostPoints: number): Assignment => {
  const state = newState(network, bonus);
  auction(state);
  const isDone = insertAll(state, newSearch(state), patience * (network.left + network.right));
  return isDone ? readOff(state) : assignContested(network, bonus, mostPoints);
};

/** More than all points together can ever be, so that one more pair outweighs them. */
const bonusOf = (network: Network, objective: Objective, most: number): number => {
  const pairs = Math.min(sum(network.leftPlaces), sum(network.rightPlaces));
  // No price and no distance is ever above the most an edge is worth; a few of them are room to spare.
  if (4 * (most * (pairs + 1) + 1) >= Number.MAX_SAFE_INTEGER) throw tooLarge(pairs);
  return objective === 'everyone' ? most * pairs + 1 : 0;
};

export const tooLarge = (pairs: number): AppError =>
  new AppError(
    'matching.invalid',
    `This programme is too large to be paired exactly: ${pairs} places on both sides. Fewer places for each help.`,
    { field: 'people' },
  );

const mostOf = ({ points }: Network): number => {
  let most = 0;
  for (let edge = 0; edge < points.length; edge++) most = Math.max(most, points[edge] ?? 0);
  return most;
};

const sum = (values: Int32Array): number => values.reduce((total, each) => total + each, 0);
