import { linearSumAssignment } from 'linear-sum-assignment';
import type { Solver } from './answer.ts';
import { answerOf, costsOf } from './places.ts';

/** npm's linear-sum-assignment, with a column for each place of each mentor. */
export const solver: Solver = (instance) => {
  if (instance.kind !== 'network') throw new RangeError('linear-sum-assignment has two sides.');
  const costs = costsOf(instance.network);
  return () => {
    const { rowAssignments } = linearSumAssignment(costs, { maximaze: false });
    return answerOf(
      instance.network,
      Array.from(rowAssignments, (column, row) => costs[row]?.[column] ?? Infinity),
    );
  };
};
