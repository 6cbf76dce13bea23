import type { Instance } from '../instances/instance.ts';

/**
 * What a solver says its answer is worth: pairs and points of a network, worth of a graph, cost of a table. Solvers
 * agree when this is the same to the last digit.
 */
export type Answer = readonly number[];

/** A solver made ready for one instance, so that reading and building come before the clock. */
export type Solve = () => Answer;

export type Solver = (instance: Instance) => Solve | Promise<Solve>;

/** What a solver's process answers to one request. */
export type Reply = {
  readonly answer: Answer;
  /** CPU time of one solve, milliseconds. */
  readonly ms: number;
  /** The most memory the process ever held, megabytes. */
  readonly peakMb: number;
};
