import { createRequire } from 'node:module';
import type { Solver } from './answer.ts';

/** npm's edmonds-blossom-fixed; it answers with everybody's partner by number, or -1. */
export const solver: Solver = (instance) => {
  if (instance.kind !== 'graph') throw new RangeError('edmonds-blossom-fixed has one pool.');
  const { from, to, worth } = instance.graph;
  const edges = [...worth].map((each, edge) => [from[edge] ?? 0, to[edge] ?? 0, each]);
  return () => {
    const partners = blossom(edges);
    return [edges.reduce((sum, [one = -1, other, each = 0]) => sum + (partners[one] === other ? each : 0), 0)];
  };
};

/** It has no types; so what came is looked at. */
const loaded: unknown = createRequire(import.meta.url)('edmonds-blossom-fixed');
const isSolver = (value: unknown): value is (edges: number[][]) => number[] => typeof value === 'function';
if (!isSolver(loaded)) throw new TypeError('edmonds-blossom-fixed does not export its solver.');
const blossom = loaded;
