import type { Kept, Reach } from './kept.ts';
import { expandNext, nextKey, type Facing, type Meeting } from './reach.ts';

/**
 * Grows two searches towards each other by turns, until together they are as wide as the way between them (T. A. J.
 * Nicholson, "Finding the shortest route between two points in a network", 1966), which takes far fewer nodes than one
 * search of that width. Neither has a way out of its own. Returns how wide the first one is then: the second makes up the
 * rest of the way.
 */
export const growTogether = (kept: Kept, here: Reach, there: Reach, meeting: Meeting): number => {
  const [toThere, toHere]: [Facing, Facing] = [
    { reach: there, meeting },
    { reach: here, meeting },
  ];
  for (;;) {
    const near = nextKey(here);
    if (near + nextKey(there) >= meeting.cost) return Math.min(near, meeting.cost);
    if (here.treeSize <= there.treeSize) expandNext(kept, here, toThere);
    else expandNext(kept, there, toHere);
  }
};
