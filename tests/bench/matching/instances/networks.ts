import type { Network } from './instance.ts';
import { profileTable } from './profiles.ts';
import { randomOf, type Random } from './random.ts';

const candidates = 30;
const mostPoints = 10_000;

/**
 * What a programme can look like. `uniform`: points at random. `profile`: points from skills, goals and interests that
 * few or many have. `ties`: five different points only. `tight`: just as many places as wishes. `square`: one place each,
 * as many on both sides. `scarce`: places for seven in ten. `hot`: most ask for the same mentors, and rate them alike.
 */
export type NetworkKind = 'uniform' | 'profile' | 'ties' | 'tight' | 'square' | 'scarce' | 'hot';

/** A programme of so many mentees, one in ten with two wishes, and half as many mentors with 1 to 4 places; seeded. */
export const programmeOf = (kind: NetworkKind, mentees: number, seed: number): Network => {
  const random = randomOf(seed);
  const mentors = kind === 'square' ? mentees : mentees / 2;
  const leftPlaces = Int32Array.from({ length: mentees }, () => (kind !== 'square' && random(10) === 0 ? 2 : 1));
  const rightPlaces = placesOf(kind, mentors, sum(leftPlaces), random);
  const edges =
    kind === 'profile' ? profileTable(mentees, mentors, candidates, seed) : drawn(kind, mentees, mentors, random);
  return { left: mentees, right: mentors, leftPlaces, rightPlaces, ...edges };
};

/** As `programme-1000` is known: one wish each, 1 to 4 places, points from 0 to 100. */
export const smallProgramme = (mentees: number, seed: number): Network => {
  const random = randomOf(seed);
  const mentors = mentees / 2;
  return {
    left: mentees,
    right: mentors,
    leftPlaces: new Int32Array(mentees).fill(1),
    rightPlaces: Int32Array.from({ length: mentors }, () => 1 + random(4)),
    ...edgesOf(
      mentees,
      () => random(mentors),
      () => random(101),
    ),
  };
};

const placesOf = (kind: NetworkKind, mentors: number, wishes: number, random: Random): Int32Array => {
  if (kind === 'square') return new Int32Array(mentors).fill(1);
  if (kind === 'uniform' || kind === 'profile') return Int32Array.from({ length: mentors }, () => 1 + random(4));
  const places = new Int32Array(mentors).fill(1);
  const all = Math.round(wishes * (kind === 'scarce' ? 0.7 : kind === 'tight' ? 1 : 1.15));
  for (let given = mentors; given < all;) {
    const mentor = random(mentors);
    if ((places[mentor] ?? 0) === 4) continue;
    places[mentor] = (places[mentor] ?? 0) + 1;
    given++;
  }
  return places;
};

const drawn = (kind: NetworkKind, mentees: number, mentors: number, random: Random): Edges => {
  const fame = Int32Array.from({ length: mentors }, () => random(9000));
  const chosen = () => {
    if (kind !== 'hot' || random(10) >= 7) return random(mentors);
    return Math.floor((random(mostPoints) / mostPoints) ** 3 * mentors);
  };
  return edgesOf(mentees, chosen, (mentor) => {
    if (kind === 'hot') return 1 + (fame[mentor] ?? 0) + random(1000);
    return 1 + random(kind === 'ties' ? 5 : mostPoints);
  });
};

type Edges = Pick<Network, 'start' | 'to' | 'points'>;

const edgesOf = (mentees: number, draw: () => number, pointsOf: (mentor: number) => number): Edges => {
  const to = new Int32Array(mentees * candidates);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const chosen = new Set<number>();
    while (chosen.size < candidates) chosen.add(draw());
    to.set(
      [...chosen].sort((a, b) => a - b),
      mentee * candidates,
    );
  }
  const start = Int32Array.from({ length: mentees + 1 }, (_, index) => index * candidates);
  return { start, to, points: to.map(pointsOf) };
};

const sum = (values: Int32Array): number => values.reduce((total, each) => total + each, 0);
