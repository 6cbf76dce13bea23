import type { Kept } from './kept.ts';
import { isTaken, otherEnd } from './lists.ts';

/**
 * Proves that a kept assignment is a best one, or says what is wrong: by complementary slackness, condition by
 * condition and without any sum, so that no number can outgrow the whole ones. An empty list is the proof. O(edges).
 */
export const keptFaults = (kept: Kept): readonly string[] => {
  const faults: string[] = [];
  const held = new Int32Array(kept.nodes);
  for (let edge = 0; edge < kept.edges; edge++) {
    const one = kept.lower[edge] ?? 0;
    const other = otherEnd(kept, edge, one);
    const slack = (kept.price[one] ?? 0) + (kept.price[other] ?? 0) - (kept.worth[edge] ?? 0);
    if (!isTaken(kept, edge)) {
      if (slack < 0) faults.push(`edge ${edge} would pay ${-slack} more than its places cost, and is not taken`);
      continue;
    }
    if (slack > 0) faults.push(`edge ${edge} is taken, and its places cost ${slack} more than it pays`);
    held[one] = (held[one] ?? 0) + 1;
    held[other] = (held[other] ?? 0) + 1;
  }
  for (let node = 0; node < kept.nodes; node++) {
    const [price, places, used] = [kept.price[node] ?? 0, kept.places[node] ?? 0, held[node] ?? 0];
    if (!Number.isSafeInteger(price) || price < 0) faults.push(`node ${node} has the price ${price}`);
    if (used > places) faults.push(`node ${node} holds ${used} of ${places} places`);
    if (used < places && price > 0) faults.push(`node ${node} has a place left and yet costs ${price}`);
    if (used !== kept.used[node]) faults.push(`node ${node} holds ${used} places and counts ${kept.used[node] ?? 0}`);
  }
  return faults;
};
