import type { Kept, Reach } from './kept.ts';
import { expandNext, nextKey, type Facing, type Meeting } from './reach.ts';

/**
 * Grows two searches towards each other by turns, until together they are as wide as the way between them (T. A. J.
 * Nicholson, "Finding the shortest route between two points in a network", 1966), which takes far fewer nodes than one
 * search of that width; or until each has a way out of its own that costs less. Returns how wide the first one is then:
 * the second makes up the rest of the way, or its own way out.
 */
export const growTogether = (kept: Kept, here: Reach, there: Reach, meeting: Meeting): number => {
  const [toThere, toHere]: [Facing, Facing] = [
    { reach: there, meeting },
    { reach: here, meeting },
  ];
  for (;;) {
    const [near, far] = [nextKey(here), nextKey(there)];
    const width = Math.min(near, here.cost);
    if (width + Math.min(far, there.cost) >= meeting.cost) return Math.min(width, meeting.cost);
    const [hereMay, thereMay] = [near < here.cost, far < there.cost];
    if (!hereMay && !thereMay) return here.cost;
    if (hereMay && (!thereMay || here.treeSize <= there.treeSize)) expandNext(kept, here, toThere);
    else expandNext(kept, there, toHere);
  }
};
