import {
  assign,
  assignTable,
  bestMatching,
  certificateFaults,
  matchingFaults,
  tableFaults,
} from '@tandem/core/matching';
import type { Solver } from './answer.ts';

/** Ours. What it answers is proven once, before the clock starts: an answer that is not the best is not raced. */
export const solver: Solver = (instance) => {
  if (instance.kind === 'network') {
    const { network } = instance;
    prove(certificateFaults(network, assign(network, 'everyone')));
    return () => {
      const { pairs, points } = assign(network, 'everyone');
      return [pairs, points];
    };
  }
  if (instance.kind === 'graph') {
    const { graph } = instance;
    prove(matchingFaults(graph, bestMatching(graph)));
    return () => [bestMatching(graph).worth];
  }
  const { table } = instance;
  prove(tableFaults(table, assignTable(table)));
  return () => [assignTable(table).cost];
};

const prove = (faults: readonly string[]): void => {
  if (faults.length > 0) throw new RangeError(`Not the best answer: ${faults[0] ?? ''}`);
};
