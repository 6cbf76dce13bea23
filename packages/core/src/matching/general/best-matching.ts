import { pricedBlossoms } from './blossom.ts';
import { newForest, type Forest } from './forest.ts';
import type { Graph, Matching } from './graph.ts';
import { growFrom } from './grow.ts';
import { takeApart } from './halves.ts';
import { startSimply } from './start.ts';

/**
 * The matching of most worth in any graph, exactly: whole numbers throughout, no epsilon. Same graph, same answer.
 * After J. Edmonds' blossom algorithm (1965), with trees that grow from all unmatched vertices at once and prices kept
 * lazily as by Z. Galil, "Efficient algorithms for finding maximum matching in graphs" (1986); first with odd rings left
 * in halves, then those that remain are shrunk. When no vertex with a price is without a partner, the prices are the proof
 * (see certificate.ts). Worths up to 2^50.
 */
export const bestMatching = (graph: Graph): Matching => {
  const forest = newForest(graph);
  startSimply(forest);
  forest.inHalves = true;
  growFrom(forest, unmatched(forest, isAny));
  forest.inHalves = false;
  for (let vertex = 0; vertex < forest.size; vertex++) if ((forest.half[vertex] ?? 0) >= 0) takeApart(forest, vertex);
  growFrom(forest, unmatched(forest, isEven));
  growFrom(forest, unmatched(forest, isOdd));
  return readOff(forest, graph);
};

const isAny = () => true;
const isEven = (price: number) => price % 2 === 0;
const isOdd = (price: number) => price % 2 === 1;

/** Vertices without a partner that have such a price. */
const unmatched = ({ size, mate, price }: Forest, counts: (price: number) => boolean): readonly number[] => {
  const found: number[] = [];
  for (let vertex = 0; vertex < size; vertex++) {
    const each = price[vertex] ?? 0;
    if ((mate[vertex] ?? 0) < 0 && each > 0 && counts(each)) found.push(vertex);
  }
  return found;
};

const readOff = (forest: Forest, { worth }: Graph): Matching => {
  const { size, mate, edge, price } = forest;
  const taken = new Uint8Array(worth.length);
  let all = 0;
  for (let vertex = 0; vertex < size; vertex++) {
    const arc = mate[vertex] ?? 0;
    if (arc < 0) continue;
    const at = edge[arc] ?? 0;
    // Seen from both of its ends.
    if (taken[at] === 0) all += worth[at] ?? 0;
    taken[at] = 1;
  }
  return {
    taken,
    worth: all,
    prices: price.slice(0, size),
    oddSets: pricedBlossoms(forest),
  };
};
