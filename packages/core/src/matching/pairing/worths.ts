import { tooLarge, type Objective } from '../assignment/assign.ts';
import { mostPoints } from './table.ts';

/** The most pairs there may be, and the most places in them for people who come last. */
export type Room = { readonly pairs: number; readonly last: number };

/**
 * What a pair counts for as one whole number, such that the greatest sum is the best pairing. For `everyone`: more pairs
 * before all else, then fewer places for people who come last (their profile says nothing), then more points. That takes
 * no pair from anybody: whom one choice of pairs reaches, another with as many pairs as possible reaches too (the people
 * a matching can reach are the independent sets of a matroid; J. Edmonds and D. R. Fulkerson, "Transversals and matroid
 * partition", 1965). For `total`: more points in pairs of which neither comes last, then more points. In both, of equal
 * answers one that keeps most of the pairs that stood.
 */
export type Worths = {
  /** What a pair counts, by how many of its two come last and by its points. */
  readonly of: readonly [Float64Array, Float64Array, Float64Array];
  /** What one more pair counts, and one place less for somebody who comes last; 0 for `total`. */
  readonly pair: number;
  readonly place: number;
  /** What a point counts. */
  readonly scale: number;
  /** What a pair that stood counts more: 1, or 0 where nothing stood or whole numbers do not reach so far. */
  readonly standing: 0 | 1;
  /** So many pairs and places it holds for. */
  readonly room: Room;
};

/** Both searches add up a few of them, and one of them counts in halves. */
const mostExact = 2 ** 50;

/** `stands`: some pairs stood before. Throws `matching.invalid` when there are too many places for whole numbers. */
export const worthsFor = (objective: Objective, room: Room, stands: boolean): Worths => {
  // A power of two, so that a point counts more than all pairs that stood.
  const scale = stands ? 2 ** Math.ceil(Math.log2(room.pairs + 2)) : 1;
  const worths = objective === 'everyone' ? forEveryone(room, scale) : forTotal(room, scale);
  if ((worths.of[0][mostPoints] ?? 0) < mostExact) return { ...worths, scale, standing: stands ? 1 : 0, room };
  if (stands) return worthsFor(objective, room, false);
  throw tooLarge(room.pairs);
};

type Counted = Pick<Worths, 'of' | 'pair' | 'place'>;

const forEveryone = ({ pairs, last }: Room, scale: number): Counted => {
  // More than all points together can differ by, and those more than all places as well.
  const more = (mostPoints * scale + 1) * pairs + 1;
  const place = last > 0 ? more : 0;
  const pair = more + place * last;
  return { pair, place, of: byPoints((among, points) => pair - among * place + points * scale) };
};

const forTotal = ({ pairs, last }: Room, scale: number): Counted => {
  const first = mostPoints * Math.min(pairs, last) + 1;
  return { pair: 0, place: 0, of: byPoints((among, points) => points * scale * (among === 0 ? first : 1)) };
};

const byPoints = (count: (among: number, points: number) => number): Worths['of'] => {
  const of = (among: number) => Float64Array.from({ length: mostPoints + 1 }, (_, points) => count(among, points));
  return [of(0), of(1), of(2)];
};

/** What a pair counts that is possible. */
export const worthOf = ({ of, standing }: Worths, points: number, last: number, stood: boolean): number =>
  (of[last === 0 ? 0 : last === 1 ? 1 : 2][points] ?? 0) + (stood ? standing : 0);

/** What every possible pair counts at least, and the most it may count. */
export const [leastWorth, mostWorth] = [
  ({ of }: Worths): number => of[2][0] ?? 0,
  ({ of, standing }: Worths): number => (of[0][mostPoints] ?? 0) + standing,
];
