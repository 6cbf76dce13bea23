import type { Kept } from './kept.ts';
import { flip } from './lists.ts';
import { expand, expandNext, movePrices, nextKey, startReach, wayBack } from './reach.ts';
import { isFull, rerouteFull } from './reroute-full.ts';

/**
 * Brings the answer back to the best one after a node got a place more (it takes) or has to give one up (it gives): every
 * edge on the shortest alternating path from there to where that costs least is taken where it was not, and let go where
 * it was.
 */
export const reroute = (kept: Kept, start: number, takes: boolean): void => {
  if (isFull(kept, start, takes)) rerouteFull(kept, start, takes);
  else rerouteOpen(kept, start, takes);
};

const rerouteOpen = (kept: Kept, start: number, takes: boolean): void => {
  const [reach] = kept.reaches;
  startReach(reach, start);
  expand(kept, reach, start, !takes, 0, null);
  while (nextKey(reach) < reach.cost) expandNext(kept, reach, null);
  movePrices(kept, reach, reach.cost);
  for (const edge of wayBack(kept, reach, reach.end)) flip(kept, edge);
};
