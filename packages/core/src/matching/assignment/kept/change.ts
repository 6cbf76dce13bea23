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
    flip(kept, edge);
    set(kept, 'worth', edge, worth);
    lookAgain(kept, one, other);
  } else if (!isTaken(kept, edge) && worth > borne) {
    const node = (kept.used[one] ?? 0) <= (kept.used[other] ?? 0) ? one : other;
    away(kept, node, () => {
      set(kept, 'worth', edge, worth);
    });
  } else set(kept, 'worth', edge, worth);
};

/** Makes two people a pair by decision: each gives a place to it, and the edge is closed. Both need a place. */
export const pin = (kept: Kept, edge: number): void => {
  const [one, other] = endsOf(kept, edge);
  const wasTaken = isTaken(kept, edge);
  if (wasTaken) flip(kept, edge);
  set(kept, 'worth', edge, -Infinity);
  for (const node of [one, other]) set(kept, 'places', node, (kept.places[node] ?? 0) - 1);
  if (wasTaken) return;
  // The partner whom the one gives up may find the partner whom the other gives up.
  for (const node of [one, other]) if (isOver(kept, node)) reroute(kept, node, false);
};

/** Takes a pin back: the two have their places again, and the edge is worth this much. */
export const unpin = (kept: Kept, edge: number, worth: number): void => {
  const [one, other] = endsOf(kept, edge);
  if (worth < priceAt(kept, one) + priceAt(kept, other)) {
    set(kept, 'worth', edge, worth);
    for (const node of [one, other]) set(kept, 'places', node, (kept.places[node] ?? 0) + 1);
    lookAgain(kept, one, other);
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

const gainPlace = (kept: Kept, node: number): void => {
  set(kept, 'places', node, (kept.places[node] ?? 0) + 1);
  fill(kept, node);
};

/** Two nodes with a place left, at what they cost before: the one may well find the other. */
const lookAgain = (kept: Kept, one: number, other: number): void => {
  for (const node of [one, other]) if (mayTake(kept, node)) reroute(kept, node, true);
};

/** Gives a node that has one place left what pays for it, or makes it cost nothing. */
const fill = (kept: Kept, node: number): void => {
  if (mayTake(kept, node)) reroute(kept, node, true);
};

/** Whether somebody may pay for the place that a node has left; it costs no more than that then. */
const mayTake = (kept: Kept, node: number): boolean => {
  if (kept.used[node] === kept.places[node] || priceAt(kept, node) === 0) return false;
  set(kept, 'price', node, mostProfit(kept, node));
  return priceAt(kept, node) > 0;
};

const losePlace = (kept: Kept, node: number): void => {
  set(kept, 'places', node, (kept.places[node] ?? 0) - 1);
  if (isOver(kept, node)) reroute(kept, node, false);
};

const isOver = ({ used, places }: Kept, node: number): boolean => (used[node] ?? 0) > (places[node] ?? 0);

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
