import type { Network } from '@tandem/core/matching';
import { randomOf } from './random.ts';

/** A programme: `mentees` with one wish to be paired, half as many mentors with 1 to 4 places, 30 candidates each. */
export const programme = (mentees: number, seed: number): Network => {
  const random = randomOf(seed);
  const mentors = mentees / 2;
  const candidates = 30;
  const to = new Int32Array(mentees * candidates);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const chosen = new Set<number>();
    while (chosen.size < candidates) chosen.add(random(mentors));
    to.set(
      [...chosen].sort((a, b) => a - b),
      mentee * candidates,
    );
  }
  return {
    left: mentees,
    right: mentors,
    leftPlaces: new Int32Array(mentees).fill(1),
    rightPlaces: Int32Array.from({ length: mentors }, () => 1 + random(4)),
    start: Int32Array.from({ length: mentees + 1 }, (_, index) => index * candidates),
    to,
    points: Int32Array.from({ length: to.length }, () => random(101)),
  };
};
