import { blocked } from '../pairing/table.ts';
import type { Seats } from './seats.ts';
import { partsAPoint, partsATwo } from './worth.ts';

/** What two people changing places gains at most, and how to count anew once they did. */
export type QuickGain = {
  /** Parts; -Infinity where a rule keeps somebody apart. Never less than it is. O(people of a circle). */
  readonly of: (one: number, other: number) => number;
  readonly recount: (circle: number) => void;
};

/**
 * Keeps the points of all twos of each circle, so that an exchange looks at the twos of the two people only; of the time
 * that a circle shares, at what the one who comes shares with each. People of circles, not those without a seat.
 */
export const quickGain = (seats: Seats): QuickGain => {
  const { circles, worth, seat, table } = seats;
  const { apart, time } = table;
  const size = table.peers.length;
  const twos = new Float64Array(circles.length);
  const recount = (circle: number): void => {
    const people = circles[circle] ?? [];
    let sum = 0;
    for (let i = 0; i < people.length; i++)
      for (let j = i + 1; j < people.length; j++) sum += apart[(people[i] ?? 0) * size + (people[j] ?? 0)] ?? 0;
    twos[circle] = sum;
  };
  for (let circle = 0; circle < circles.length; circle++) recount(circle);
  const most = (circle: number, leaves: number, comes: number): number => {
    const people = circles[circle] ?? [];
    let [sum, leastTime] = [twos[circle] ?? 0, Infinity];
    for (const person of people) {
      if (person === leaves) continue;
      const points = apart[comes * size + person] ?? blocked;
      if (points === blocked) return -Infinity;
      sum += points - (apart[leaves * size + person] ?? 0);
      const shared = time[comes * size + person] ?? 0;
      if (shared < leastTime) leastTime = shared;
    }
    return sum * (partsATwo[people.length] ?? 0) + leastTime * partsAPoint - (worth[circle] ?? 0);
  };
  const of = (one: number, other: number): number => {
    const [here, there] = [seat[one] ?? -1, seat[other] ?? -1];
    const first = most(here, one, other);
    return first === -Infinity ? first : first + most(there, other, one);
  };
  return { of, recount };
};
