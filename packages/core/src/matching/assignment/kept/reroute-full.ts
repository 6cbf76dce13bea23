import { push } from '../heap.ts';
import { shift } from './journal.ts';
import type { Kept, Reach } from './kept.ts';
import { flip } from './lists.ts';
import { expand, movePrices, startReach, wayBack, type Meeting } from './reach.ts';
import { growTogether } from './together.ts';

/** Whether nobody who would give has a place left, so that every way out is a taker who goes without. */
export const isFull = (kept: Kept, start: number, takes: boolean): boolean => {
  const { left, nodes, used, places } = kept;
  const [first, end] = takersAreLeft(kept, start, takes) ? [left, nodes] : [0, left];
  for (let node = first; node < end; node++) if ((used[node] ?? 0) < (places[node] ?? 0)) return false;
  return true;
};

/**
 * As `reroute`, where nobody who would give has a place left. Then the way out is far, and a search from the start alone
 * would come to nearly all nodes. So another one comes towards it from all ways out at once. Measured from these, the
 * price of everybody moves by the width of that search: one shift of both sides against each other, taken back in part
 * for the few within it.
 */
export const rerouteFull = (kept: Kept, start: number, takes: boolean): void => {
  const [here, there] = kept.reaches;
  const areLeft = takersAreLeft(kept, start, takes);
  const meeting: Meeting = { cost: Infinity, node: -1 };
  if (takes) Object.assign(meeting, { cost: kept.price[start] ?? 0, node: start });
  startFromAll(kept, there, areLeft);
  startReach(here, start, false);
  expand(kept, here, start, !takes, 0, { reach: there, meeting });
  const width = growTogether(kept, here, there, meeting);
  const rest = meeting.cost - width;
  movePrices(kept, here, width);
  shift(kept, areLeft ? rest : -rest);
  movePrices(kept, there, rest);
  const ways = [wayBack(kept, here, meeting.node), wayBack(kept, there, meeting.node)];
  for (const edge of ways.flat()) flip(kept, edge);
};

const takersAreLeft = ({ left }: Kept, start: number, takes: boolean): boolean => start < left === takes;

/** From every taker, who is as far from a way out as it costs to go without. Seen from there, takers give. */
const startFromAll = ({ price, left, nodes }: Kept, reach: Reach, areLeft: boolean): void => {
  startReach(reach, -1, false);
  const [first, end] = areLeft ? [0, left] : [left, nodes];
  for (let taker = first; taker < end; taker++) {
    const cost = price[taker] ?? 0;
    reach.seen[taker] = reach.round;
    reach.distance[taker] = cost;
    reach.via[taker] = -1;
    push(reach.heap, cost, 2 * taker + 1);
  }
};
