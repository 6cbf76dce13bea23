import type { Network } from '../instances/instance.ts';
import type { Answer } from './answer.ts';

/** More than all points together, so that a pair that does not exist is the last resort. */
const noPairOf = (network: Network): number => mostOf(network) * network.left + 1;

/** A programme as users of assignment packages write it: costs, with a column for each place of each mentor. */
export const costsOf = (network: Network): number[][] => {
  const columns = [...network.rightPlaces].flatMap((places, mentor) => Array<number>(places).fill(mentor));
  const [most, noPair] = [mostOf(network), noPairOf(network)];
  return Array.from({ length: network.left }, (_, mentee) => {
    const costs = new Map<number, number>();
    for (let edge = network.start[mentee] ?? 0; edge < (network.start[mentee + 1] ?? 0); edge++)
      costs.set(network.to[edge] ?? 0, most - (network.points[edge] ?? 0));
    return columns.map((mentor) => costs.get(mentor) ?? noPair);
  });
};

/** Pairs and points of what was paid, one cost a row. */
export const answerOf = (network: Network, paid: readonly number[]): Answer => {
  const [most, noPair] = [mostOf(network), noPairOf(network)];
  const real = paid.filter((cost) => cost < noPair);
  return [real.length, real.reduce((sum, cost) => sum + most - cost, 0)];
};

const mostOf = ({ points }: Network): number => points.reduce((high, each) => Math.max(high, each), 0);
