import { mostPoints } from './table.ts';

/**
 * As many pairs as possible, then the greatest least points, then the most points: the floor below which no pair may be
 * is raised by halves as long as nobody is lost. O(log 100) solutions.
 */
export const raiseLowest = <S extends { readonly chosen: readonly number[] }>(
  solveAbove: (floor: number) => S,
  floor: number,
): S => {
  let best = solveAbove(floor);
  let [reached, beyond] = [floor, mostPoints + 1];
  while (beyond - reached > 1) {
    const middle = (reached + beyond) >> 1;
    const attempt = solveAbove(middle);
    if (attempt.chosen.length < best.chosen.length) beyond = middle;
    else [best, reached] = [attempt, middle];
  }
  return best;
};
