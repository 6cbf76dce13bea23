import { dropFirst, newHeap, push, type Heap } from './heap.ts';
import { freeSlot, give, type State } from './state.ts';

/** Working space of the search, made once an assignment. Nodes: right ones first, then left ones. */
export type Search = {
  readonly distance: Float64Array;
  /** Search in which the distance was set, or was found to be final. */
  readonly seen: Int32Array;
  readonly final: Int32Array;
  /** Edge a right node was reached by; slot a left node was reached by. */
  readonly byEdge: Int32Array;
  readonly bySlot: Int32Array;
  /** Nodes with a final distance. */
  readonly tree: Int32Array;
  treeSize: number;
  readonly heap: Heap;
  round: number;
  /** Length of the best way out so far: to a right node with a free slot, or to a left node that gives its place up. */
  best: number;
  freeRight: number;
  givingUp: number;
};

export const newSearch = ({ network: { left, right } }: State): Search => ({
  distance: new Float64Array(left + right),
  seen: new Int32Array(left + right),
  final: new Int32Array(left + right),
  byEdge: new Int32Array(right),
  bySlot: new Int32Array(left),
  tree: new Int32Array(left + right),
  treeSize: 0,
  heap: newHeap(),
  round: 0,
  best: 0,
  freeRight: -1,
  givingUp: -1,
});

/**
 * Gives one more place to a left node in the best way for everybody: shortest augmenting path by Dijkstra on reduced
 * costs (Edmonds and Karp 1972, Tomizawa 1971), stopped at the first way out that nothing can beat. Somebody else may
 * lose their place if that is better. False when it is best to give no place.
 */
export const insertUnit = (state: State, search: Search, row: number): boolean => {
  const most = mostProfit(state, row);
  state.leftPrices[row] = most;
  if (most === 0) return false;
  search.round++;
  search.heap.size = 0;
  search.treeSize = 0;
  search.best = most;
  search.freeRight = -1;
  search.givingUp = row;
  grow(state, search, row);
  movePrices(state, search);
  return shiftPlaces(state, search, row);
};

const mostProfit = ({ network, taken, worth, rightPrices }: State, row: number): number => {
  let most = 0;
  const end = network.start[row + 1] ?? 0;
  for (let e = network.start[row] ?? 0; e < end; e++) {
    const profit = (worth[e] ?? 0) - (rightPrices[network.to[e] ?? 0] ?? 0);
    if (profit > most && taken[e] === 0) most = profit;
  }
  return most;
};

const grow = (state: State, search: Search, row: number): void => {
  const { right } = state.network;
  const { heap, distance, final, round } = search;
  expandLeft(state, search, row, 0);
  while (heap.size > 0) {
    const key = heap.keys[0] ?? 0;
    if (key >= search.best) return;
    const node = heap.nodes[0] ?? 0;
    dropFirst(heap);
    if (final[node] === round || distance[node] !== key) continue;
    if (node < right) expandRight(state, search, node, key);
    else expandLeft(state, search, node - right, key);
  }
};

/** From a left node on to every right node it is not paired with. */
const expandLeft = (state: State, search: Search, row: number, at: number): void => {
  const { network, worth, rightPrices, taken, load } = state;
  const { seen, distance, byEdge, round, heap } = search;
  settle(search, network.right + row, at);
  const base = at + (state.leftPrices[row] ?? 0);
  if (base < search.best) {
    search.best = base;
    search.givingUp = row;
    search.freeRight = -1;
  }
  const end = network.start[row + 1] ?? 0;
  for (let e = network.start[row] ?? 0; e < end; e++) {
    const j = network.to[e] ?? 0;
    const next = base - (worth[e] ?? 0) + (rightPrices[j] ?? 0);
    if (next >= search.best || taken[e] === 1 || (seen[j] === round && next >= (distance[j] ?? 0))) continue;
    byEdge[j] = e;
    if ((load[j] ?? 0) < (network.rightPlaces[j] ?? 0)) {
      search.best = next;
      search.freeRight = j;
    } else {
      seen[j] = round;
      distance[j] = next;
      push(heap, next, j);
    }
  }
};

/** From a full right node on to everybody who has a place there. */
const expandRight = (state: State, search: Search, right: number, at: number): void => {
  const { firstSlot, owner, edge, worth, rightPrices, leftPrices } = state;
  const { seen, distance, final, bySlot, round, heap } = search;
  settle(search, right, at);
  const end = firstSlot[right + 1] ?? 0;
  for (let slot = firstSlot[right] ?? 0; slot < end; slot++) {
    const row = owner[slot] ?? 0;
    const node = state.network.right + row;
    if (final[node] === round) continue;
    const extra = (worth[edge[slot] ?? 0] ?? 0) - (rightPrices[right] ?? 0) - (leftPrices[row] ?? 0);
    const next = at + extra;
    if (extra <= 0) {
      bySlot[row] = slot;
      expandLeft(state, search, row, at);
    } else if (next < search.best && (seen[node] !== round || next < (distance[node] ?? 0))) {
      seen[node] = round;
      distance[node] = next;
      bySlot[row] = slot;
      push(heap, next, node);
    }
  }
};

const settle = (search: Search, node: number, at: number): void => {
  search.final[node] = search.round;
  search.distance[node] = at;
  search.tree[search.treeSize++] = node;
};

/** Keeps the prices valid: nodes nearer than the way out become dearer on the right and cheaper on the left. */
const movePrices = ({ network, leftPrices, rightPrices }: State, { tree, treeSize, distance, best }: Search): void => {
  for (let t = 0; t < treeSize; t++) {
    const node = tree[t] ?? 0;
    const by = best - (distance[node] ?? 0);
    if (by <= 0) continue;
    const row = node - network.right;
    if (row < 0) rightPrices[node] = (rightPrices[node] ?? 0) + by;
    else leftPrices[row] = (leftPrices[row] ?? 0) - by;
  }
};

/** Moves everybody on the way one place on. */
const shiftPlaces = (state: State, { byEdge, bySlot, freeRight, givingUp }: Search, row: number): boolean => {
  const { network, edge, taken, from, load } = state;
  let slot: number;
  if (freeRight >= 0) {
    slot = freeSlot(state, freeRight);
    load[freeRight] = (load[freeRight] ?? 0) + 1;
  } else {
    if (givingUp === row) return false;
    slot = bySlot[givingUp] ?? 0;
  }
  let right = freeRight >= 0 ? freeRight : (network.to[edge[slot] ?? 0] ?? 0);
  for (;;) {
    const old = edge[slot] ?? -1;
    if (old >= 0) taken[old] = 0;
    const next = byEdge[right] ?? 0;
    give(state, slot, next);
    const mover = from[next] ?? 0;
    if (mover === row) return true;
    slot = bySlot[mover] ?? 0;
    right = network.to[edge[slot] ?? 0] ?? 0;
  }
};
