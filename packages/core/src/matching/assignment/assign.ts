import { AppError } from '../../errors/index.ts';
import { auction } from './auction.ts';
import { insertUnit } from './insertion.ts';
import type { Assignment, Network } from './network.ts';
import { newSearch } from './search.ts';
import { newState, type State } from './state.ts';

/**
 * `everyone`: as many pairs as possible, and of these the most points. `total`: the most points, however few pairs.
 */
export type Objective = 'everyone' | 'total';

/**
 * The best assignment, exactly: whole numbers throughout, no epsilon. Same network, same answer.
 * `mostPoints`: most an edge can have, when the network is a part of a larger one.
 * Throws `matching.invalid` when the sums could leave the whole numbers a double can hold (2^53).
 * Time: near-linear in edges on wide-open networks, an O(edges log nodes) search a place on contested ones.
 */
export const assign = (network: Network, objective: Objective, mostPoints = mostOf(network)): Assignment => {
  const state = newState(network, bonusOf(network, objective, mostPoints));
  const search = newSearch(state);
  for (const row of auction(state)) insertUnit(state, search, row);
  for (let row = 0; row < network.left; row++)
    for (let place = 1; place < (network.leftPlaces[row] ?? 0); place++) if (!insertUnit(state, search, row)) break;
  priceOutWhoTakesNobody(state);
  return readOff(state);
};

/** More than all points together can ever be, so that one more pair outweighs them. */
const bonusOf = (network: Network, objective: Objective, most: number): number => {
  const pairs = Math.min(sum(network.leftPlaces), sum(network.rightPlaces));
  // No price and no distance is ever above the most an edge is worth; a few of them are room to spare.
  if (4 * (most * (pairs + 1) + 1) >= Number.MAX_SAFE_INTEGER)
    throw new AppError('matching.invalid', 'This programme is too large to be paired exactly.', { field: 'people' });
  return objective === 'everyone' ? most * pairs + 1 : 0;
};

const mostOf = ({ points }: Network): number => {
  let most = 0;
  for (let edge = 0; edge < points.length; edge++) most = Math.max(most, points[edge] ?? 0);
  return most;
};

const sum = (values: Int32Array): number => values.reduce((total, each) => total + each, 0);

const priceOutWhoTakesNobody = ({ network, worth, rightPrices, leftPrices }: State): void => {
  for (let row = 0; row < network.left; row++) {
    if (network.leftPlaces[row] !== 0) continue;
    let most = 0;
    for (let e = network.start[row] ?? 0; e < (network.start[row + 1] ?? 0); e++)
      most = Math.max(most, (worth[e] ?? 0) - (rightPrices[network.to[e] ?? 0] ?? 0));
    leftPrices[row] = most;
  }
};

const readOff = ({ network, bonus, taken, leftPrices, rightPrices }: State): Assignment => {
  let pairs = 0;
  let points = 0;
  for (let edge = 0; edge < taken.length; edge++) {
    if (taken[edge] === 0) continue;
    pairs++;
    points += network.points[edge] ?? 0;
  }
  return { taken, bonus, leftPrices, rightPrices, pairs, points };
};
