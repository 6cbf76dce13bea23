import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighs } from '../assignment/highs.testing.ts';
import { bestMatching } from './best-matching.ts';
import { matchingFaults } from './certificate.ts';
import type { Graph } from './graph.ts';
import { graphs, nearby } from './graphs.testing.ts';

/** Milliseconds: the other solver is the slow one. */
const highs = await loadHighs();

/** The best matching of up to ten nodes by trying all. */
const bestByTrying = ({ size, from, to, worth }: Graph, node = 0, used = 0): number => {
  if (node >= size) return 0;
  const graph = { size, from, to, worth };
  let best = bestByTrying(graph, node + 1, used);
  if ((used >> node) % 2 === 1) return best;
  for (const [edge, each] of worth.entries()) {
    const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
    const other = Math.max(a, b);
    if (Math.min(a, b) !== node || (used >> other) % 2 === 1) continue;
    best = Math.max(best, each + bestByTrying(graph, node + 1, used | (1 << other)));
  }
  return best;
};

/** The same as an integer programme, solved by HiGHS. */
const bestBySolver = ({ size, from, to, worth }: Graph): number => {
  if (worth.length === 0) return 0;
  const names = [...worth.keys()].map((edge) => `x${edge}`);
  const limits = Array.from({ length: size }, (_, node) => {
    const touching = names.filter((_, edge) => from[edge] === node || to[edge] === node);
    return touching.length === 0 ? [] : [` n${node}: ${touching.join(' + ')} <= 1`];
  });
  const program = [
    'Maximize',
    ` obj: ${names.map((name, edge) => `${worth[edge] ?? 0} ${name}`).join(' + ')}`,
    'Subject To',
    ...limits.flat(),
    'Binary',
    ...names.map((name) => ` ${name}`),
    'End',
  ].join('\n');
  return Math.round(highs.solve(program, { mip_rel_gap: 0 }).ObjectiveValue);
};

describe('bestMatching', () => {
  it('finds what trying everything finds, and proves it', () => {
    fc.assert(
      fc.property(graphs(10), (graph) => {
        const matching = bestMatching(graph);
        expect(matchingFaults(graph, matching)).toEqual([]);
        expect(matching.worth).toBe(bestByTrying(graph));
      }),
      { seed: 19, numRuns: 300 },
    );
  });

  it('finds what an independent solver finds', () => {
    fc.assert(
      fc.property(graphs(24), (graph) => {
        expect(bestMatching(graph).worth).toBe(bestBySolver(graph));
      }),
      { seed: 23, numRuns: 30 },
    );
  });

  it('proves larger graphs, with odd rings inside odd rings', () => {
    fc.assert(
      fc.property(fc.oneof(graphs(60), nearby(120)), (graph) => {
        expect(matchingFaults(graph, bestMatching(graph))).toEqual([]);
      }),
      { seed: 29, numRuns: 150 },
    );
  });

  it('needs the price of an odd set where three can only make one pair', () => {
    const triangle: Graph = {
      size: 3,
      from: Int32Array.of(0, 1, 2),
      to: Int32Array.of(1, 2, 0),
      worth: Int32Array.of(7, 7, 7),
    };
    expect(bestMatching(triangle)).toMatchObject({ worth: 7, oddSets: [{ price: 7 }] });
  });

  it('bears odd rings that lie in each other by the thousand', () => {
    const graph = strip(20_001);
    const matching = bestMatching(graph);
    expect(matching.oddSets.map(({ nodes }) => nodes.length)).toContainEqual(19_997);
    expect(matchingFaults(graph, matching)).toEqual([]);
  });
});

/** Triangles in a row, each sharing an edge with the next, and worth less from left to right. */
const strip = (size: number): Graph => {
  const steps = Array.from({ length: size - 2 }, (_, node) => [node, node]).flat();
  return {
    size,
    from: Int32Array.from(steps),
    to: Int32Array.from(steps, (node, at) => node + 1 + (at % 2)),
    worth: Int32Array.from(steps, (node) => 1_000_000 - 10 * node),
  };
};

describe('matchingFaults', () => {
  const path: Graph = { size: 3, from: Int32Array.of(0, 1), to: Int32Array.of(1, 2), worth: Int32Array.of(1, 2) };

  it('finds a worse choice, a node matched twice and an even set out', () => {
    const matching = bestMatching(path);
    expect(matchingFaults(path, { ...matching, taken: Uint8Array.of(1, 0) })).not.toEqual([]);
    expect(matchingFaults(path, { ...matching, taken: Uint8Array.of(1, 1) })).not.toEqual([]);
    expect(matchingFaults(path, { ...matching, oddSets: [{ nodes: [0, 1], price: 0 }] })).not.toEqual([]);
  });
});
