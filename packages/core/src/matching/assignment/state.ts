import type { Assignment, Network } from './network.ts';

/**
 * An assignment in the making. Each right node holds one slot a place; a slot knows its owner (left node) and edge,
 * -1 when free. Prices fulfil, for every left node that is settled: worth - price = profit at most its own price on
 * edges not taken, at least that on edges taken.
 */
export type State = {
  readonly network: Network;
  readonly bonus: number;
  /** points + bonus, an edge. */
  readonly worth: Float64Array;
  /** Left node, an edge. */
  readonly from: Int32Array;
  readonly taken: Uint8Array;
  readonly leftPrices: Float64Array;
  readonly rightPrices: Float64Array;
  /** Slots taken, a right node. */
  readonly load: Int32Array;
  /** First slot, a right node; one more entry at the end. */
  readonly firstSlot: Int32Array;
  readonly owner: Int32Array;
  readonly edge: Int32Array;
  /** What the owner bid, a slot; used by the auction only. */
  readonly bid: Float64Array;
};

export const newState = (network: Network, bonus: number): State => {
  const { right, rightPlaces, points, to } = network;
  const firstSlot = new Int32Array(right + 1);
  for (let j = 0; j < right; j++) firstSlot[j + 1] = (firstSlot[j] ?? 0) + (rightPlaces[j] ?? 0);
  const slots = firstSlot[right] ?? 0;
  const worth = new Float64Array(to.length);
  let dearest = 0;
  for (let e = 0; e < to.length; e++) {
    const each = (points[e] ?? 0) + bonus;
    worth[e] = each;
    if (each > dearest) dearest = each;
  }
  const rightPrices = new Float64Array(right);
  // Whoever takes nobody costs more than anything is worth, and so is never chosen.
  for (let j = 0; j < right; j++) if (rightPlaces[j] === 0) rightPrices[j] = dearest + 1;
  return {
    network,
    bonus,
    worth,
    from: leftOfEdges(network),
    taken: new Uint8Array(to.length),
    leftPrices: new Float64Array(network.left),
    rightPrices,
    load: new Int32Array(right),
    firstSlot,
    owner: new Int32Array(slots).fill(-1),
    edge: new Int32Array(slots).fill(-1),
    bid: new Float64Array(slots),
  };
};

/** Gives a slot to the left node of an edge. */
export const give = (state: State, slot: number, edge: number): void => {
  state.owner[slot] = state.from[edge] ?? -1;
  state.edge[slot] = edge;
  state.taken[edge] = 1;
};

/** The first free slot of a right node that has one. */
export const freeSlot = (state: State, right: number): number => {
  let slot = state.firstSlot[right] ?? 0;
  while ((state.owner[slot] ?? -1) >= 0) slot++;
  return slot;
};

const leftOfEdges = ({ left, start, to }: Network): Int32Array => {
  const from = new Int32Array(to.length);
  for (let i = 0; i < left; i++) from.fill(i, start[i], start[i + 1]);
  return from;
};

/** The assignment, once everybody has looked for their places. */
export const readOff = (state: State): Assignment => {
  priceOutWhoTakesNobody(state);
  const { network, bonus, taken, leftPrices, rightPrices } = state;
  let pairs = 0;
  let points = 0;
  for (let edge = 0; edge < taken.length; edge++) {
    if (taken[edge] === 0) continue;
    pairs++;
    points += network.points[edge] ?? 0;
  }
  return { taken, bonus, leftPrices, rightPrices, pairs, points };
};

const priceOutWhoTakesNobody = ({ network, worth, rightPrices, leftPrices }: State): void => {
  for (let row = 0; row < network.left; row++) {
    if (network.leftPlaces[row] !== 0) continue;
    let most = 0;
    for (let e = network.start[row] ?? 0; e < (network.start[row + 1] ?? 0); e++)
      most = Math.max(most, (worth[e] ?? 0) - (rightPrices[network.to[e] ?? 0] ?? 0));
    leftPrices[row] = most;
  }
};
