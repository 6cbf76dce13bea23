import type { PairedUp } from './paired-up.ts';
import { mostPoints } from './table.ts';

/**
 * As many pairs as possible, the fewest places for who comes last, then the greatest least points, then the most points:
 * the floor below which no pair may be is raised by halves as long as neither gets worse. O(log 100) solutions. It is known to be the fairest where each of them
 * was known to be the best; the bound is that of the lowest floor, which holds for every other.
 */
export const raiseLowest = (solveAbove: (floor: number) => PairedUp, floor: number): PairedUp => {
  const first = solveAbove(floor);
  let [best, isBest] = [first, first.isBest];
  let [reached, beyond] = [floor, mostPoints + 1];
  while (beyond - reached > 1) {
    const middle = (reached + beyond) >> 1;
    const attempt = solveAbove(middle);
    isBest &&= attempt.isBest;
    if (attempt.pairs < best.pairs || attempt.last > best.last) beyond = middle;
    else [best, reached] = [attempt, middle];
  }
  return { ...best, isBest, most: isBest ? best : first.most };
};
