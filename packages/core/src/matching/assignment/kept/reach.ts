import { dropFirst, push } from '../heap.ts';
import { set } from './journal.ts';
import type { Kept, Reach } from './kept.ts';
import { otherEnd } from './lists.ts';

/**
 * One search from a root: alternating paths by Dijkstra on slacks (Edmonds and Karp 1972). Takers go on to nodes by edges
 * that are not taken, givers by taken ones. A path ends at a giver who has a place left, at a taker who goes without one,
 * or, for nothing, at a taker who holds one too many.
 */
export const startReach = (reach: Reach, root: number, leaves = true): void => {
  reach.root = root;
  reach.leaves = leaves;
  reach.round++;
  reach.heap.size = 0;
  reach.treeSize = 0;
  reach.cost = Infinity;
  reach.end = root;
  if (root < 0) return;
  reach.seen[root] = reach.round;
  reach.distance[root] = 0;
};

/** Where two searches meet at the least cost so far. */
export type Meeting = { cost: number; node: number };

/** The search from the other side, as one of two sees it. */
export type Facing = { readonly reach: Reach; readonly meeting: Meeting };

/** Distance of the nearest node that is not final; infinite where no node is left. */
export const nextKey = ({ heap, final, round, distance }: Reach): number => {
  while (heap.size > 0) {
    const [key = 0, entry = 0] = [heap.keys[0], heap.nodes[0]];
    const node = entry >> 1;
    if (final[node] !== round && distance[node] === key) return key;
    dropFirst(heap);
  }
  return Infinity;
};

/** Goes on from the nearest node, which `nextKey` has found. */
export const expandNext = (kept: Kept, reach: Reach, facing: Facing | null): void => {
  const [key = 0, entry = 0] = [reach.heap.keys[0], reach.heap.nodes[0]];
  dropFirst(reach.heap);
  expand(kept, reach, entry >> 1, (entry & 1) === 1, key, facing);
};

export const expand = (
  kept: Kept,
  reach: Reach,
  node: number,
  gives: boolean,
  at: number,
  facing: Facing | null,
): void => {
  if (gives) expandGiver(kept, reach, node, at, facing);
  else expandTaker(kept, reach, node, at, facing);
};

const expandTaker = (kept: Kept, reach: Reach, node: number, at: number, facing: Facing | null): void => {
  const { first, count, used, lists, places, price, worth, ends } = kept;
  const { seen, distance, via, round, heap } = reach;
  settle(reach, node, at, 0);
  const base = at + (price[node] ?? 0);
  const without = (used[node] ?? 0) > (places[node] ?? 0) ? at : base;
  if (reach.leaves && without < reach.cost) leave(reach, without, node);
  const stop = (first[node] ?? 0) + (count[node] ?? 0);
  let most = mostOf(reach, facing);
  for (let k = (first[node] ?? 0) + (used[node] ?? 0); k < stop; k++) {
    const edge = lists[k] ?? 0;
    const giver = (ends[edge] ?? 0) - node;
    const next = base - (worth[edge] ?? 0) + (price[giver] ?? 0);
    if (next >= most || (seen[giver] === round && next >= (distance[giver] ?? 0))) continue;
    seen[giver] = round;
    distance[giver] = next;
    via[giver] = edge;
    if (facing !== null) lookForMeeting(facing, giver, next);
    if (giver === facing?.reach.root) continue;
    if ((used[giver] ?? 0) < (places[giver] ?? 0)) leave(reach, next, giver);
    else push(heap, next, 2 * giver + 1);
    most = mostOf(reach, facing);
  }
};

const expandGiver = (kept: Kept, reach: Reach, node: number, at: number, facing: Facing | null): void => {
  const { first, used, lists, price, worth, ends } = kept;
  const { seen, distance, via, round, heap } = reach;
  settle(reach, node, at, 1);
  const base = at - (price[node] ?? 0);
  const stop = (first[node] ?? 0) + (used[node] ?? 0);
  let most = mostOf(reach, facing);
  for (let k = first[node] ?? 0; k < stop; k++) {
    const edge = lists[k] ?? 0;
    const taker = (ends[edge] ?? 0) - node;
    const next = base + (worth[edge] ?? 0) - (price[taker] ?? 0);
    if (next >= most || (seen[taker] === round && next >= (distance[taker] ?? 0))) continue;
    seen[taker] = round;
    distance[taker] = next;
    via[taker] = edge;
    if (facing !== null) lookForMeeting(facing, taker, next);
    if (taker === facing?.reach.root) continue;
    if (next === at) expandTaker(kept, reach, taker, at, facing);
    else push(heap, next, 2 * taker);
    most = mostOf(reach, facing);
  }
};

/** What is as far as this is no way to anything better. */
const mostOf = ({ cost }: Reach, facing: Facing | null): number =>
  facing === null ? cost : Math.min(cost, facing.meeting.cost);

const settle = (reach: Reach, node: number, at: number, gives: number): void => {
  reach.final[node] = reach.round;
  reach.distance[node] = at;
  reach.tree[reach.treeSize++] = 2 * node + gives;
};

const leave = (reach: Reach, cost: number, node: number): void => {
  reach.cost = cost;
  reach.end = node;
};

const lookForMeeting = ({ reach, meeting }: Facing, node: number, at: number): void => {
  if (reach.seen[node] !== reach.round) return;
  const cost = at + (reach.distance[node] ?? 0);
  if (cost >= meeting.cost) return;
  meeting.cost = cost;
  meeting.node = node;
};

/** Whoever is nearer than this becomes dearer where they give and cheaper where they take. */
export const movePrices = (kept: Kept, { tree, treeSize, distance }: Reach, cost: number): void => {
  for (let at = 0; at < treeSize; at++) {
    const node = (tree[at] ?? 0) >> 1;
    const by = cost - (distance[node] ?? 0);
    const gives = ((tree[at] ?? 0) & 1) === 1;
    if (by > 0) set(kept, 'price', node, (kept.price[node] ?? 0) + (gives ? by : -by));
  }
};

/** The edges from a node back to the root, or to one of many. */
export const wayBack = (kept: Kept, { root, via }: Reach, from: number): readonly number[] => {
  const way: number[] = [];
  for (let node = from; node !== root;) {
    const edge = via[node] ?? 0;
    if (edge < 0) break;
    way.push(edge);
    node = otherEnd(kept, edge, node);
  }
  return way;
};
