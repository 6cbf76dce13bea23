import { munkres } from 'munkres';
import type { Solver } from './answer.ts';
import { answerOf, costsOf } from './places.ts';

/** npm's munkres, with a column for each place of each mentor. */
export const solver: Solver = (instance) => {
  if (instance.kind !== 'network') throw new RangeError('munkres has two sides.');
  const costs = costsOf(instance.network);
  return () =>
    answerOf(
      instance.network,
      munkres(costs).map(([row, column]) => costs[row]?.[column] ?? Infinity),
    );
};
