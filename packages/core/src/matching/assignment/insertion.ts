import { movePrices, shiftPlaces } from './augment.ts';
import { dropFirst, push } from './heap.ts';
import type { Search } from './search.ts';
import type { State } from './state.ts';

/**
 * Every left node finds the places it misses, in order. False when that took more than `patience` nodes to look at; then
 * some are still missing.
 */
export const insertAll = (state: State, search: Search, patience: number): boolean => {
  const { left, leftPlaces } = state.network;
  const used = new Int32Array(left);
  for (const row of state.owner) if (row >= 0) used[row] = (used[row] ?? 0) + 1;
  for (let row = 0; row < left; row++)
    for (let place = used[row] ?? 0; place < (leftPlaces[row] ?? 0); place++) {
      if (search.effort > patience) return false;
      if (!insertUnit(state, search, row)) break;
    }
  return true;
};

/**
 * Gives one more place to a left node in the best way for everybody: shortest augmenting path by Dijkstra on reduced
 * costs (Edmonds and Karp 1972, Tomizawa 1971), stopped at the first way out that nothing can beat. Somebody else may
 * lose their place if that is better. False when it is best to give no place.
 */
const insertUnit = (state: State, search: Search, row: number): boolean => {
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
  search.effort += search.treeSize;
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
