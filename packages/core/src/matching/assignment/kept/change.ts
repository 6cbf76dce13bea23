import { set } from './journal.ts';
import type { Kept } from './kept.ts';
import { flip, isTaken, otherEnd } from './lists.ts';
import { reroute } from './reroute.ts';

/** Gives a node more places or fewer; whole, from 0. One search a place. */
export const setPlaces = (kept: Kept, node: number, places: number): void => {
  while ((kept.places[node] ?? 0) > places) losePlace(kept, node);
  while ((kept.places[node] ?? 0) < places) gainPlace(kept, node);
};

/**
 * Changes what an edge is worth; -Infinity closes it. Nothing has to be searched as long as the two prices still bear
 * the choice. A pair that pays no longer is parted, and both look again; for an edge that begins to pay, the end that
 * holds fewer pairs leaves and comes back.
 */
export const setWorth = (kept: Kept, edge: number, worth: number): void => {
  const [one, other] = endsOf(kept, edge);
  const borne = priceAt(kept, one) + priceAt(kept, other);
  if (isTaken(kept, edge) && worth < borne) {
    part(kept, edge);
    set(kept, 'worth', edge, worth);
    gainPlace(kept, one);
    gainPlace(kept, other);
  } else if (!isTaken(kept, edge) && worth > borne) {
    const node = (kept.used[one] ?? 0) <= (kept.used[other] ?? 0) ? one : other;
    away(kept, node, () => {
      set(kept, 'worth', edge, worth);
    });
  } else set(kept, 'worth', edge, worth);
};

/** Makes two people a pair by decision: each gives a place to it, and the edge is closed. Both need a place. */
export const pin = (kept: Kept, edge: number): void => {
  if (isTaken(kept, edge)) {
    part(kept, edge);
    set(kept, 'worth', edge, -Infinity);
    return;
  }
  set(kept, 'worth', edge, -Infinity);
  for (const node of endsOf(kept, edge)) losePlace(kept, node);
};

/** Takes a pin back: the two have their places again, and the edge is worth this much. */
export const unpin = (kept: Kept, edge: number, worth: number): void => {
  const [one, other] = endsOf(kept, edge);
  if (worth < priceAt(kept, one) + priceAt(kept, other)) {
    set(kept, 'worth', edge, worth);
    gainPlace(kept, one);
    gainPlace(kept, other);
    return;
  }
  set(kept, 'worth', edge, worth);
  for (const node of [one, other]) set(kept, 'places', node, (kept.places[node] ?? 0) + 1);
  flip(kept, edge);
};

/** Takes a node out, does something to its edges, and lets it come back. */
export const away = (kept: Kept, node: number, change: () => void): void => {
  const places = kept.places[node] ?? 0;
  setPlaces(kept, node, 0);
  change();
  set(kept, 'price', node, mostProfit(kept, node));
  setPlaces(kept, node, places);
};

const endsOf = (kept: Kept, edge: number): readonly [number, number] => {
  const one = kept.lower[edge] ?? 0;
  return [one, otherEnd(kept, edge, one)];
};

const priceAt = ({ price }: Kept, node: number): number => price[node] ?? 0;

/** Lets a pair go together with the two places it held: what is left is the best answer without those. */
const part = (kept: Kept, edge: number): void => {
  flip(kept, edge);
  for (const node of endsOf(kept, edge)) set(kept, 'places', node, (kept.places[node] ?? 0) - 1);
};

const gainPlace = (kept: Kept, node: number): void => {
  const places = kept.places[node] ?? 0;
  set(kept, 'places', node, places + 1);
  if ((kept.used[node] ?? 0) < places) return;
  set(kept, 'price', node, mostProfit(kept, node));
  if (priceAt(kept, node) > 0) reroute(kept, node, true);
};

const losePlace = (kept: Kept, node: number): void => {
  const places = kept.places[node] ?? 0;
  if (kept.used[node] === places) reroute(kept, node, false);
  set(kept, 'places', node, places - 1);
};

/** The most that an edge not taken would pay beyond the price of its other end; 0 when none pays. */
const mostProfit = (kept: Kept, node: number): number => {
  const { first, count, used, lists, worth, price } = kept;
  let most = 0;
  const stop = (first[node] ?? 0) + (count[node] ?? 0);
  for (let k = (first[node] ?? 0) + (used[node] ?? 0); k < stop; k++) {
    const edge = lists[k] ?? 0;
    const profit = (worth[edge] ?? 0) - (price[otherEnd(kept, edge, node)] ?? 0);
    if (profit > most) most = profit;
  }
  return most;
};
