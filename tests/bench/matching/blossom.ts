import type { Graph } from '@tandem/core/matching';
import { createRequire } from 'node:module';
import type { Answer } from './answer.ts';
import { totalOf } from './peers.ts';

/** The same pool for npm's edmonds-blossom-fixed; it answers with everybody's partner by number, or -1. */
export const blossomOf = (graph: Graph): (() => Answer) => {
  const { from, to, worth } = graph;
  const edges = [...worth].map((each, edge) => [from[edge] ?? 0, to[edge] ?? 0, each]);
  return () => {
    const partners = blossom(edges);
    return totalOf(
      Uint8Array.from(edges, ([one = -1, other = -1]) => (partners[one] === other ? 1 : 0)),
      graph,
    );
  };
};

/** It has no types; so what came is looked at. */
const loaded: unknown = createRequire(import.meta.url)('edmonds-blossom-fixed');
const isSolver = (value: unknown): value is (edges: number[][]) => number[] => typeof value === 'function';
if (!isSolver(loaded)) throw new TypeError('edmonds-blossom-fixed does not export its solver.');
const blossom = loaded;
