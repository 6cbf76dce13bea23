import type { Search } from './search.ts';
import { freeSlot, give, type State } from './state.ts';

/** Keeps the prices valid: nodes nearer than the way out become dearer on the right and cheaper on the left. */
export const movePrices = (
  { network, leftPrices, rightPrices }: State,
  { tree, treeSize, distance, best }: Search,
): void => {
  for (let t = 0; t < treeSize; t++) {
    const node = tree[t] ?? 0;
    const by = best - (distance[node] ?? 0);
    if (by <= 0) continue;
    const row = node - network.right;
    if (row < 0) rightPrices[node] = (rightPrices[node] ?? 0) + by;
    else leftPrices[row] = (leftPrices[row] ?? 0) - by;
  }
};

/** Moves everybody on the way one place on; false when the way out is that the row itself goes without. */
export const shiftPlaces = (state: State, { byEdge, bySlot, freeRight, givingUp }: Search, row: number): boolean => {
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
