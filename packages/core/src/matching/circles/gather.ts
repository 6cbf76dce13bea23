import { blocked } from '../pairing/table.ts';
import { isFree, sit, type Seats } from './seats.ts';
import { leastInCircle } from './sizes.ts';
import { pointsOfTwo, type CircleTable } from './table.ts';
import { worthOf } from './worth.ts';

/**
 * Fills circles of these sizes one after another. What was pinned together begins; then whoever has the fewest people
 * left to sit with (the first by id), so that nobody is stranded. Whoever adds the most points joins, as far as rules
 * allow. A circle that cannot have as many as planned has fewer, from three on; who is left over has no seat. O(people^2).
 */
export const gather = (seats: Seats, sizes: readonly number[], starts: readonly (readonly number[])[]): void => {
  const choices = choicesOf(seats.table);
  const passed = new Uint8Array(choices.length);
  const pass = (person: number) => {
    passed[person] = 1;
    for (let other = 0; other < choices.length; other++)
      if (pointsOfTwo(seats.table, person, other) !== blocked) choices[other] = (choices[other] ?? 0) - 1;
  };
  const place = (start: readonly number[]) => {
    const people = grown(seats, start, sizes[seats.circles.length] ?? sizes[0] ?? leastInCircle);
    if (people.length >= leastInCircle) sit(seats, people);
    for (const person of people.length < leastInCircle ? start : people) pass(person);
  };
  for (const start of starts) place(start);
  for (let next = fewest(choices, passed); next >= 0; next = fewest(choices, passed)) place([next]);
};

/** These, and those who fit them best of whoever has no seat and is pinned to nobody, up to so many. */
export const grown = (seats: Seats, start: readonly number[], size: number): readonly number[] => {
  const sums = new Float64Array(seats.table.peers.length);
  const people = [...start];
  for (const person of start) addPoints(seats.table, sums, person);
  while (people.length < size) {
    const next = best(seats, sums, people);
    if (next < 0) break;
    people.push(next);
    addPoints(seats.table, sums, next);
  }
  return people;
};

/** Adds each one's points with somebody; with whom a rule forbids it, they are lost for good. */
const addPoints = (table: CircleTable, sums: Float64Array, person: number): void => {
  for (let other = 0; other < sums.length; other++) {
    const points = pointsOfTwo(table, person, other);
    sums[other] = points === blocked ? -Infinity : (sums[other] ?? 0) + points;
  }
};

const best = (seats: Seats, sums: Float64Array, people: readonly number[]): number => {
  for (;;) {
    let [found, most] = [-1, -1];
    for (let person = 0; person < sums.length; person++) {
      const sum = sums[person] ?? 0;
      if (sum > most && isFree(seats, person) && seats.pinned[person] !== 1) [found, most] = [person, sum];
    }
    if (found < 0 || worthOf(seats, [...people, found]) !== null) return found;
    sums[found] = -Infinity;
  }
};

/** With how many others each could sit. */
const choicesOf = (table: CircleTable): Int32Array =>
  Int32Array.from(table.peers, (_, one) => {
    let count = 0;
    for (let other = 0; other < table.peers.length; other++) if (pointsOfTwo(table, one, other) !== blocked) count++;
    return count;
  });

const fewest = (choices: Int32Array, passed: Uint8Array): number => {
  let found = -1;
  for (let person = 0; person < choices.length; person++)
    if (passed[person] === 0 && (found < 0 || (choices[person] ?? 0) < (choices[found] ?? 0))) found = person;
  return found;
};
