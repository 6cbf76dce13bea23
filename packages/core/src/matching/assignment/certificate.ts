import type { Assignment, Network } from './network.ts';

/**
 * Proves an assignment optimal, or says what is wrong, without knowing how it was found (linear programming duality:
 * no assignment is worth more than the prices of all places, so one that is worth just that cannot be beaten). What
 * parts the two is summed, not the two themselves: each part is whole and none is negative, so it is zero exactly when
 * they are equal, however large both are. An empty list is the proof. O(edges).
 */
export const certificateFaults = (network: Network, assignment: Assignment): readonly string[] => {
  const { left, right, start, to, points, leftPlaces, rightPlaces } = network;
  const { taken, bonus, leftPrices, rightPrices } = assignment;
  const faults: string[] = [];
  const leftUsed = new Int32Array(left);
  const rightUsed = new Int32Array(right);
  let gap = 0;
  for (let i = 0; i < left; i++)
    for (let e = start[i] ?? 0; e < (start[i + 1] ?? 0); e++) {
      const j = to[e] ?? 0;
      const beyond = (points[e] ?? 0) + bonus - (leftPrices[i] ?? 0) - (rightPrices[j] ?? 0);
      if (taken[e] !== 1) {
        if (beyond > 0) faults.push(`edge ${e} would pay ${beyond} more than its places cost, and is not taken`);
        continue;
      }
      leftUsed[i] = (leftUsed[i] ?? 0) + 1;
      rightUsed[j] = (rightUsed[j] ?? 0) + 1;
      // A pair counts once at most: what it pays beyond the prices is the price of that limit.
      if (beyond < 0) gap -= beyond;
    }
  gap += unusedCost('left', leftPlaces, leftUsed, leftPrices, faults);
  gap += unusedCost('right', rightPlaces, rightUsed, rightPrices, faults);
  if (gap !== 0) faults.push(`the price of all places is ${gap} more than the assignment is worth`);
  return faults;
};

/** What the places that nobody uses cost. */
const unusedCost = (
  side: string,
  places: Int32Array,
  used: Int32Array,
  prices: Float64Array,
  faults: string[],
): number => {
  let cost = 0;
  for (const [node, count] of places.entries()) {
    const price = prices[node] ?? 0;
    const left = count - (used[node] ?? 0);
    if (left < 0) faults.push(`${side} ${node} holds ${used[node] ?? 0} of ${count} places`);
    if (!Number.isSafeInteger(price) || price < 0) faults.push(`${side} ${node} has the price ${price}`);
    cost += Math.max(0, left) * price;
  }
  return cost;
};
