import { dropFirst, push } from '../heap.ts';
import { set } from './journal.ts';
import type { Kept } from './kept.ts';
import { flip, otherEnd } from './lists.ts';

/**
 * Brings the answer back to the best one after a node got a place more (it takes) or has to give one up (it gives):
 * the shortest alternating path from there, by Dijkstra on slacks (Edmonds and Karp 1972). Takers go on to nodes by
 * edges that are not taken, givers by taken ones. It ends where it costs least: at a giver who has a place left, at a
 * taker who goes without one, or, for nothing, at a taker who holds one too many.
 */
export const reroute = (kept: Kept, start: number, takes: boolean): void => {
  const { search } = kept;
  search.round++;
  search.heap.size = 0;
  search.treeSize = 0;
  search.seen[start] = search.round;
  const end: End = { cost: Infinity, node: start };
  if (takes) expandTaker(kept, start, 0, end);
  else expandGiver(kept, start, 0, end);
  grow(kept, end);
  movePrices(kept, end.cost);
  shift(kept, start, end);
};

/** The best way out so far. */
type End = { cost: number; node: number };

/** Nodes in the heap: twice the node, and one more for who gives. */
const grow = (kept: Kept, end: End): void => {
  const { heap, distance, final, round } = kept.search;
  while (heap.size > 0) {
    const key = heap.keys[0] ?? 0;
    if (key >= end.cost) return;
    const entry = heap.nodes[0] ?? 0;
    dropFirst(heap);
    const node = entry >> 1;
    if (final[node] === round || distance[node] !== key) continue;
    if ((entry & 1) === 1) expandGiver(kept, node, key, end);
    else expandTaker(kept, node, key, end);
  }
};

const expandTaker = (kept: Kept, node: number, at: number, end: End): void => {
  const { first, count, used, lists, places, price, worth, ends, search } = kept;
  const { seen, distance, via, round, heap } = search;
  search.final[node] = round;
  distance[node] = at;
  search.tree[search.treeSize++] = 2 * node;
  const base = at + (price[node] ?? 0);
  const without = (used[node] ?? 0) > (places[node] ?? 0) ? at : base;
  if (without < end.cost) leave(end, without, node);
  const stop = (first[node] ?? 0) + (count[node] ?? 0);
  for (let k = (first[node] ?? 0) + (used[node] ?? 0); k < stop; k++) {
    const edge = lists[k] ?? 0;
    const giver = (ends[edge] ?? 0) - node;
    const next = base - (worth[edge] ?? 0) + (price[giver] ?? 0);
    if (next >= end.cost || (seen[giver] === round && next >= (distance[giver] ?? 0))) continue;
    seen[giver] = round;
    distance[giver] = next;
    via[giver] = edge;
    if ((used[giver] ?? 0) < (places[giver] ?? 0)) leave(end, next, giver);
    else push(heap, next, 2 * giver + 1);
  }
};

const expandGiver = (kept: Kept, node: number, at: number, end: End): void => {
  const { first, used, lists, price, worth, ends, search } = kept;
  const { seen, final, distance, via, round, heap } = search;
  final[node] = round;
  distance[node] = at;
  search.tree[search.treeSize++] = 2 * node + 1;
  const base = at - (price[node] ?? 0);
  const stop = (first[node] ?? 0) + (used[node] ?? 0);
  for (let k = first[node] ?? 0; k < stop; k++) {
    const edge = lists[k] ?? 0;
    const taker = (ends[edge] ?? 0) - node;
    const next = base + (worth[edge] ?? 0) - (price[taker] ?? 0);
    if (next >= end.cost || (seen[taker] === round && next >= (distance[taker] ?? 0))) continue;
    seen[taker] = round;
    distance[taker] = next;
    via[taker] = edge;
    if (next === at) expandTaker(kept, taker, at, end);
    else push(heap, next, 2 * taker);
  }
};

const leave = (end: End, cost: number, node: number): void => {
  end.cost = cost;
  end.node = node;
};

/** Whoever is nearer than the way out becomes dearer where they give and cheaper where they take. */
const movePrices = (kept: Kept, cost: number): void => {
  const { tree, treeSize, distance } = kept.search;
  for (let at = 0; at < treeSize; at++) {
    const node = (tree[at] ?? 0) >> 1;
    const by = cost - (distance[node] ?? 0);
    const gives = ((tree[at] ?? 0) & 1) === 1;
    if (by > 0) set(kept, 'price', node, (kept.price[node] ?? 0) + (gives ? by : -by));
  }
};

/** From the way out back to the start: every edge on the way is taken where it was not, and let go where it was. */
const shift = (kept: Kept, start: number, { node: out }: End): void => {
  const path: number[] = [];
  for (let node = out; node !== start;) {
    const edge = kept.search.via[node] ?? 0;
    path.push(edge);
    node = otherEnd(kept, edge, node);
  }
  for (const edge of path) flip(kept, edge);
};
