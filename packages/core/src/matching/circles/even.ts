import { reachesLeast, type Wanted, type Worth } from './exchange.ts';
import { sit, type Seats } from './seats.ts';
import { leastInCircle } from './sizes.ts';
import { worthOf } from './worth.ts';

/**
 * Lets people move from circles that are larger than wished to smaller ones where that is allowed and wanted, in the order
 * of their ids. Says whether anybody did.
 */
export const even = (seats: Seats, wished: number, wanted: Wanted): boolean => {
  let any = false;
  for (let person = 0; person < seats.seat.length; person++) {
    const from = seats.seat[person] ?? -1;
    const size = seats.circles[from]?.length ?? 0;
    if (
      seats.pinned[person] !== 1 &&
      size > Math.max(wished, leastInCircle) &&
      moves(seats, person, from, wished, wanted)
    )
      any = true;
  }
  return any;
};

const moves = (seats: Seats, person: number, from: number, wished: number, wanted: Wanted): boolean => {
  const left = (seats.circles[from] ?? []).filter((each) => each !== person);
  const leftWorth = worthOf(seats, left);
  if (leftWorth === null) return false;
  for (const [to, sitting] of seats.circles.entries()) {
    if (sitting.length >= wished) continue;
    const people = [...sitting, person];
    const worth = worthOf(seats, people);
    if (worth === null) continue;
    const before: Worth = [seats.worth[from] ?? 0, seats.worth[to] ?? 0];
    const after: Worth = [leftWorth, worth];
    if (!wanted(before, after) || !reachesLeast(seats, before, after)) continue;
    sit(seats, left, from);
    sit(seats, people, to);
    return true;
  }
  return false;
};
