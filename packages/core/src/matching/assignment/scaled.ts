import type { Network } from './network.ts';
import type { Nearly } from './resume.ts';

/** How much finer each round of bids is than the one before, and how many bids, a left node, all rounds may take. */
const finer = 6;
const bidsEach = 600;
/**
 * How many steps a price may have gone too far in a round. Prices start the next one so much lower: one that starts too
 * high leaves its place free, which is dear to mend, one that starts too low is soon outbid.
 */
const overshoot = 2;

/**
 * A nearly best assignment by an auction in rounds: whoever is without a place bids for the best offer, and at least
 * `step` more than the second best would bear, so that contested places find their price in few bids; then all places
 * are auctioned anew with a smaller step, down to one point (D. P. Bertsekas, "The auction algorithm: a distributed
 * relaxation method for the assignment problem", 1988; its epsilon scaling). `bonus` as in `assign`, but small enough to
 * be bid for. Whoever bid for nothing that pays goes without.
 */
export const scaledAuction = (network: Network, bonus: number): Nearly => {
  const sale = newSale(network, bonus);
  let most = bonus;
  for (const each of network.points) most = Math.max(most, each + bonus);
  let bids = bidsEach * network.left;
  for (let step = Math.max(1, Math.floor(most / 8)); ; step = Math.max(1, Math.floor(step / finer))) {
    reopen(sale, overshoot * finer * step);
    bids = bidAll(sale, step, bids);
    if (step === 1 || bids <= 0) return { taken: sale.taken, rightPrices: sale.price };
  }
};

type Sale = {
  readonly network: Network;
  readonly worth: Float64Array;
  readonly taken: Uint8Array;
  readonly price: Float64Array;
  readonly load: Int32Array;
  readonly firstSlot: Int32Array;
  /** A slot: the left node and edge that hold it, and the bid. */
  readonly owner: Int32Array;
  readonly edge: Int32Array;
  readonly bid: Float64Array;
  readonly queue: Int32Array;
  queued: number;
};

const newSale = (network: Network, bonus: number): Sale => {
  const { left, right, leftPlaces, rightPlaces, points } = network;
  const firstSlot = new Int32Array(right + 1);
  for (let j = 0; j < right; j++) firstSlot[j + 1] = (firstSlot[j] ?? 0) + (rightPlaces[j] ?? 0);
  const slots = firstSlot[right] ?? 0;
  let units = 0;
  for (let i = 0; i < left; i++) units += leftPlaces[i] ?? 0;
  const price = new Float64Array(right);
  for (let j = 0; j < right; j++) if (rightPlaces[j] === 0) price[j] = Infinity;
  return {
    network,
    worth: Float64Array.from(points, (each) => each + bonus),
    taken: new Uint8Array(points.length),
    price,
    load: new Int32Array(right),
    firstSlot,
    owner: new Int32Array(slots),
    edge: new Int32Array(slots),
    bid: new Float64Array(slots),
    queue: new Int32Array(units),
    queued: 0,
  };
};

/** Takes all places back; those that stayed free cost nothing. */
const reopen = (sale: Sale, lower: number): void => {
  const { network, price, load, taken, queue } = sale;
  for (let j = 0; j < network.right; j++)
    price[j] = (load[j] ?? 0) < (network.rightPlaces[j] ?? 0) ? 0 : Math.max(0, (price[j] ?? 0) - lower);
  load.fill(0);
  taken.fill(0);
  sale.queued = 0;
  for (let i = network.left - 1; i >= 0; i--)
    for (let place = 0; place < (network.leftPlaces[i] ?? 0); place++) queue[sale.queued++] = i;
};

/** Until nobody is left who would gain by bidding, or no bids are left; returns how many are. */
const bidAll = (sale: Sale, step: number, most: number): number => {
  const { network, worth, taken, price, queue } = sale;
  const { start, to } = network;
  let bids = most;
  while (sale.queued > 0 && bids > 0) {
    const row = queue[--sale.queued] ?? 0;
    let [best, profit, next] = [-1, 0, 0];
    const end = start[row + 1] ?? 0;
    for (let e = start[row] ?? 0; e < end; e++) {
      const each = (worth[e] ?? 0) - (price[to[e] ?? 0] ?? 0);
      if (each <= next || taken[e] === 1) continue;
      if (each > profit) {
        next = profit;
        profit = each;
        best = e;
      } else next = each;
    }
    if (best < 0) continue;
    bids--;
    take(sale, row, best, profit - next + step);
  }
  return bids;
};

/** Takes a free slot, or the one with the lowest bid, whose owner is back in the queue. */
const take = (sale: Sale, row: number, at: number, raise: number): void => {
  const { network, firstSlot, load, owner, edge, bid, taken, price, queue } = sale;
  const right = network.to[at] ?? 0;
  const first = firstSlot[right] ?? 0;
  const places = network.rightPlaces[right] ?? 0;
  let slot = first + (load[right] ?? 0);
  if ((load[right] ?? 0) < places) load[right] = (load[right] ?? 0) + 1;
  else {
    slot = lowest(bid, first, places);
    taken[edge[slot] ?? 0] = 0;
    queue[sale.queued++] = owner[slot] ?? 0;
  }
  owner[slot] = row;
  edge[slot] = at;
  taken[at] = 1;
  bid[slot] = (price[right] ?? 0) + raise;
  if ((load[right] ?? 0) === places) price[right] = bid[lowest(bid, first, places)] ?? 0;
};

const lowest = (bid: Float64Array, first: number, places: number): number => {
  let low = first;
  for (let slot = first + 1; slot < first + places; slot++) if ((bid[slot] ?? 0) < (bid[low] ?? 0)) low = slot;
  return low;
};
