import type { Graph } from '../general/graph.ts';

/** Two holders of places who may become a pair: their numbers, what the pair is worth, and a number to know it by. */
export type Link = { readonly one: number; readonly other: number; readonly worth: number; readonly pair: number };

/** Holders who have so many places together at most, however many each has: one person in several roles. */
export type Together = { readonly holders: readonly number[]; readonly most: number };

/** Places as a graph in which no node has more than one partner, and how to read it. */
export type PlaceGraph = {
  readonly graph: Graph;
  /** The number of the pair for each edge whose being chosen says that it stands; -1 for the others. */
  readonly pairs: readonly number[];
  /** The first node of each holder, one a place; one more entry at the end. */
  readonly firstNode: Int32Array;
};

type Edge = { readonly from: number; readonly to: number; readonly worth: number; readonly pair: number };

/**
 * A node a place of each holder, though not more than the holder has links. Where one of two holders has a single place,
 * all their nodes are joined. Two holders with several could become a pair twice over so: between them stand two nodes
 * of their own, worth `w + 2` together (no pair) and `w + 1` each with a place (both: a pair, `w` more than none; one
 * alone never pays). So each pair is made once at most, and exactly (W. T. Tutte, "A short proof of the factor theorem
 * for finite graphs", 1954). Holders who have fewer places together get a node for each place too many, joined to all
 * their places and worth more than any pair: it always takes one of them away.
 */
export const placeGraphOf = (
  places: Int32Array,
  links: readonly Link[],
  together: readonly Together[] = [],
): PlaceGraph => {
  const firstNode = nodesOf(places, links);
  const edges: Edge[] = [];
  let nodes = firstNode.at(-1) ?? 0;
  let most = 0;
  for (const { one, other, worth, pair } of links) {
    most = Math.max(most, worth);
    const [ones, others] = [nodesAt(firstNode, one), nodesAt(firstNode, other)];
    if (ones.length < 2 || others.length < 2) {
      for (const from of ones) for (const to of others) edges.push({ from, to, worth, pair });
      continue;
    }
    const [near, far] = [nodes++, nodes++];
    edges.push({ from: near, to: far, worth: worth + 2, pair: -1 });
    for (const from of ones) edges.push({ from, to: near, worth: worth + 1, pair });
    for (const from of others) edges.push({ from, to: far, worth: worth + 1, pair: -1 });
  }
  for (const limit of together) {
    const own = limit.holders.flatMap((holder) => nodesAt(firstNode, holder));
    for (let tooMany = own.length - limit.most; tooMany > 0; tooMany--) {
      const taker = nodes++;
      for (const from of own) edges.push({ from, to: taker, worth: most + 3, pair: -1 });
    }
  }
  return { firstNode, pairs: edges.map(({ pair }) => pair), graph: graphOf(nodes, edges) };
};

const graphOf = (size: number, edges: readonly Edge[]): Graph => ({
  size,
  from: Int32Array.from(edges, ({ from }) => from),
  to: Int32Array.from(edges, ({ to }) => to),
  worth: Float64Array.from(edges, ({ worth }) => worth),
});

const nodesOf = (places: Int32Array, links: readonly Link[]): Int32Array => {
  const degrees = new Int32Array(places.length);
  for (const { one, other } of links) {
    degrees[one] = (degrees[one] ?? 0) + 1;
    degrees[other] = (degrees[other] ?? 0) + 1;
  }
  const firstNode = new Int32Array(places.length + 1);
  for (let holder = 0; holder < places.length; holder++)
    firstNode[holder + 1] = (firstNode[holder] ?? 0) + Math.min(places[holder] ?? 0, degrees[holder] ?? 0);
  return firstNode;
};

const nodesAt = (firstNode: Int32Array, holder: number): readonly number[] => {
  const first = firstNode[holder] ?? 0;
  return Array.from({ length: (firstNode[holder + 1] ?? 0) - first }, (_, index) => first + index);
};
