import type { Forest } from './forest.ts';
import { pairUp } from './rebase.ts';

/**
 * Quick start: every vertex has a price that pays for all its edges with the prices of the others, lowered one by one as
 * far as the others allow; where the edge that holds it up leads to an unmatched vertex, the two are matched. All prices
 * are even, as twice a worth is.
 */
export const startSimply = (forest: Forest): void => {
  const { size, start, to, worth, price, mate } = forest;
  for (let vertex = 0; vertex < size; vertex++) {
    let most = 0;
    for (let arc = start[vertex] ?? 0; arc < (start[vertex + 1] ?? 0); arc++) most = Math.max(most, worth[arc] ?? 0);
    price[vertex] = most + (most % 2);
  }
  for (let vertex = 0; vertex < size; vertex++) {
    if ((mate[vertex] ?? 0) >= 0) continue;
    let [least, best] = [0, -1];
    for (let arc = start[vertex] ?? 0; arc < (start[vertex + 1] ?? 0); arc++) {
      const other = to[arc] ?? 0;
      const needed = 2 * (worth[arc] ?? 0) - (price[other] ?? 0);
      if (needed < least || (needed === least && best >= 0)) continue;
      least = needed;
      best = (mate[other] ?? 0) < 0 ? arc : -1;
    }
    price[vertex] = least;
    if (best >= 0) pairUp(forest, best);
  }
};
