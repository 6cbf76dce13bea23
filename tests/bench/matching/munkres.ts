import type { Network } from '@tandem/core/matching';
import { munkres } from 'munkres';
import type { Answer } from './answer.ts';

/** More than all points together, so that a pair that does not exist is the last resort. */
const noPair = 1_000_000;

/** The same programme for npm's munkres, as its users write it: a column for each place of each mentor. */
export const munkresOf = (network: Network): (() => Answer) => {
  const columns = [...network.rightPlaces].flatMap((places, mentor) => Array<number>(places).fill(mentor));
  const costs = Array.from({ length: network.left }, (_, mentee) => {
    const points = new Map<number, number>();
    for (let edge = network.start[mentee] ?? 0; edge < (network.start[mentee + 1] ?? 0); edge++)
      points.set(network.to[edge] ?? 0, network.points[edge] ?? 0);
    return columns.map((mentor) => {
      const found = points.get(mentor);
      return found === undefined ? noPair : 100 - found;
    });
  });
  return () => {
    const paid = munkres(costs)
      .map(([row, column]) => costs[row]?.[column] ?? noPair)
      .filter((cost) => cost < noPair);
    return { pairs: paid.length, points: paid.reduce((sum, cost) => sum + 100 - cost, 0) };
  };
};
