import { freeSlot, give, type State } from './state.ts';

/** Bids, a left node, after which the auction is left to the search: ties can make it circle. */
const bidsEach = 12;

/**
 * Quick start: every left node bids once for its best offer, raising the price by what the second best leaves
 * (Jonker and Volgenant's augmenting row reduction, made to hold for right nodes with several places, each with a bid
 * of its own; the price of a full node is its lowest bid, of one with free places zero). No bid is ever below what
 * keeps the prices valid, so nothing is lost; who is still without a place is left to the search.
 */
export const auction = (state: State): void => {
  const { network } = state;
  const queue: number[] = [];
  for (let i = network.left - 1; i >= 0; i--) if ((network.leftPlaces[i] ?? 0) > 0) queue.push(i);
  const offers = { best: -1, second: -1, profit: 0, left: 0 };
  for (let bids = bidsEach * network.left; ; bids--) {
    const row = queue.pop();
    if (row === undefined) break;
    bestOffers(state, row, offers);
    const edge = bids > 0 ? chooseEdge(state, offers) : -1;
    if (edge >= 0) takePlace(state, edge, offers.profit - offers.left, queue);
  }
  settlePrices(state);
};

type Offers = { best: number; second: number; profit: number; left: number };

/** The two edges with most profit (worth - price) above zero, and the two profits. */
const bestOffers = (state: State, row: number, offers: Offers): void => {
  const { worth, rightPrices, network } = state;
  let [best, second, profit, left] = [-1, -1, 0, 0];
  const end = network.start[row + 1] ?? 0;
  for (let e = network.start[row] ?? 0; e < end; e++) {
    const each = (worth[e] ?? 0) - (rightPrices[network.to[e] ?? 0] ?? 0);
    if (each <= left) continue;
    if (each > profit) {
      second = best;
      left = profit;
      best = e;
      profit = each;
    } else {
      second = e;
      left = each;
    }
  }
  offers.best = best;
  offers.second = second;
  offers.profit = profit;
  offers.left = left;
};

/** The best edge; with two equally good ones never a full place, since two could push each other out for ever. */
const chooseEdge = (state: State, { best, second, profit, left }: Offers): number => {
  if (best < 0 || !isFull(state, best) || profit > left) return best;
  return second >= 0 && !isFull(state, second) ? second : -1;
};

const isFull = ({ network, load }: State, edge: number): boolean => {
  const right = network.to[edge] ?? 0;
  return load[right] === network.rightPlaces[right];
};

/** Takes a free slot, or the one with the lowest bid, whose owner has to look again. */
const takePlace = (state: State, edge: number, raise: number, queue: number[]): void => {
  const { network, load, bid, owner, rightPrices } = state;
  const right = network.to[edge] ?? 0;
  const full = isFull(state, edge);
  const slot = full ? lowestBid(state, right) : freeSlot(state, right);
  if (full) {
    state.taken[state.edge[slot] ?? 0] = 0;
    queue.push(owner[slot] ?? 0);
  } else load[right] = (load[right] ?? 0) + 1;
  give(state, slot, edge);
  bid[slot] = (rightPrices[right] ?? 0) + raise;
  if (isFull(state, edge)) rightPrices[right] = bid[lowestBid(state, right)] ?? 0;
};

const lowestBid = ({ firstSlot, bid }: State, right: number): number => {
  let lowest = firstSlot[right] ?? 0;
  const end = firstSlot[right + 1] ?? 0;
  for (let slot = lowest + 1; slot < end; slot++) if ((bid[slot] ?? 0) < (bid[lowest] ?? 0)) lowest = slot;
  return lowest;
};

/** What every owner has left at the prices as they stand. */
const settlePrices = (state: State): void => {
  const { owner, edge, worth, network, rightPrices, leftPrices } = state;
  for (const [slot, row] of owner.entries()) {
    if (row < 0) continue;
    const at = edge[slot] ?? 0;
    leftPrices[row] = (worth[at] ?? 0) - (rightPrices[network.to[at] ?? 0] ?? 0);
  }
};
