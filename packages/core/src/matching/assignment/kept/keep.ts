import { newHeap } from '../heap.ts';
import type { Assignment, Network } from '../network.ts';
import type { Kept, Reach } from './kept.ts';
import { flip, listEdges } from './lists.ts';

/** Keeps what `assign` found, ready for changes. O(edges). */
export const keep = (network: Network, { taken, bonus, leftPrices, rightPrices }: Assignment): Kept => {
  const { left, right, start, to, points, leftPlaces, rightPlaces } = network;
  const nodes = left + right;
  const lower = new Int32Array(to.length);
  for (let row = 0; row < left; row++) lower.fill(row, start[row], start[row + 1]);
  const price = new Float64Array(nodes);
  price.set(leftPrices);
  price.set(rightPrices, left);
  const places = new Int32Array(nodes);
  places.set(leftPlaces);
  places.set(rightPlaces, left);
  const kept: Kept = {
    left,
    nodes,
    edges: to.length,
    places,
    used: new Int32Array(nodes),
    price,
    lower,
    ends: lower.map((row, edge) => row + left + (to[edge] ?? 0)),
    worth: Float64Array.from(points, (each) => each + bonus),
    ...listEdges(network),
    journal: [],
    reaches: [newReach(nodes), newReach(nodes)],
  };
  for (let edge = 0; edge < taken.length; edge++) if (taken[edge] === 1) flip(kept, edge);
  kept.journal.length = 0;
  return kept;
};

const newReach = (nodes: number): Reach => ({
  root: -1,
  distance: new Float64Array(nodes),
  seen: new Int32Array(nodes),
  final: new Int32Array(nodes),
  via: new Int32Array(nodes),
  tree: new Int32Array(nodes),
  treeSize: 0,
  heap: newHeap(),
  round: 0,
  leaves: true,
  end: -1,
  cost: Infinity,
});
