import { exchange, type Wanted } from './exchange.ts';
import type { Seats } from './seats.ts';

/** Sweeps after which it is enough, though people could still change places: each is better than the one before. */
const mostSweeps = 50;

/**
 * Lets every two people change places who want to, in the order of their ids, until no two do. Two whose circles are as
 * they were when they were last asked are not asked again. O(people^2) for the first sweep, then much less.
 */
export const settle = (seats: Seats, wanted: Wanted): void => {
  const { seat } = seats;
  const size = seat.length;
  const askedAt = new Int32Array(size);
  const changedAt = new Int32Array(seats.circles.length).fill(1);
  let step = 1;
  for (let sweep = 0, isOver = false; !isOver && sweep < mostSweeps; sweep++) {
    isOver = true;
    for (let one = 0; one < size; one++) {
      const since = askedAt[one] ?? 0;
      askedAt[one] = ++step;
      for (let other = one + 1; other < size; other++) {
        const [first, second] = [seat[one] ?? -1, seat[other] ?? -1];
        if ((changedAt[first] ?? Infinity) <= since && (changedAt[second] ?? Infinity) <= since) continue;
        if (!exchange(seats, one, other, wanted)) continue;
        step++;
        for (const circle of [first, second]) if (circle >= 0) changedAt[circle] = step;
        isOver = false;
      }
    }
  }
};
