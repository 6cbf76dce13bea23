import { met, shared } from '../goals.ts';
import { helpByGap } from '../skills.ts';

/**
 * What one person gives another, as far as points can depend on it: how well the three best of the other's wishes are met,
 * and the two best of the other's goals. There are 120 such kinds, 0 the one of nothing at all. Each wish and each goal that
 * fits leads from one kind to the next, so that counting needs one byte a person, and nothing can grow too large for it.
 */
export type Kind = number;

type Tuple = readonly number[];

/** All tuples of so many values, ascending, each value no larger than the one before; the first is all zeros. */
const tuplesOf = (values: readonly number[], size: number): readonly Tuple[] =>
  size === 0
    ? [[]]
    : values.flatMap((value, at) => tuplesOf(values.slice(0, at + 1), size - 1).map((rest) => [value, ...rest]));

const ascending = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);
/** The three wishes that are met best, by how helpful the gap is; and the two goals. */
export const wishTuples = tuplesOf(ascending([0, ...helpByGap]), 3);
export const goalTuples = tuplesOf(ascending([0, met, shared]), 2);

/** The place of the tuple that each becomes with one more value: the smallest falls out. */
const withOneMore = (tuples: readonly Tuple[], value: number): readonly number[] => {
  const places = new Map(tuples.map((tuple, place) => [tuple.join(), place]));
  return tuples.map((tuple) => {
    const more = [...tuple, value].sort((a, b) => b - a).slice(0, tuple.length);
    return places.get(more.join()) ?? 0;
  });
};

export const kindCount = wishTuples.length * goalTuples.length;
const kinds: readonly Kind[] = Array.from({ length: kindCount }, (_, kind) => kind);
const kindOf = (wishes: number, goals: number): Kind => wishes * goalTuples.length + goals;
/** Which tuples a kind has. */
export const wishesOf = Uint8Array.from(kinds, (kind) => Math.floor(kind / goalTuples.length));
export const goalsOf = Uint8Array.from(kinds, (kind) => kind % goalTuples.length);

const withWish = (value: number): readonly Kind[] => {
  const next = withOneMore(wishTuples, value);
  return kinds.map((kind) => kindOf(next[wishesOf[kind] ?? 0] ?? 0, goalsOf[kind] ?? 0));
};
const withGoal = (value: number): readonly Kind[] => {
  const next = withOneMore(goalTuples, value);
  return kinds.map((kind) => kindOf(wishesOf[kind] ?? 0, next[goalsOf[kind] ?? 0] ?? 0));
};
const nextByGap = helpByGap.map(withWish);
const [nextMet, nextShared] = [withGoal(met), withGoal(shared)];

/** Kinds in some order, and at each place of it the place one is led to by a wish (by the gap of levels) or a goal. */
export type Order = {
  readonly kinds: Uint8Array;
  readonly wish: readonly Uint8Array[];
  readonly met: Uint8Array;
  readonly shared: Uint8Array;
};

/** Kinds by points, the fewest first, of equal ones the lower; so nothing at all stays at 0. */
export const orderBy = (pointsOf: (kind: Kind) => number): Order => {
  const points = kinds.map(pointsOf);
  const ordered = kinds.toSorted((a, b) => (points[a] ?? 0) - (points[b] ?? 0) || a - b);
  const places = new Uint8Array(kindCount);
  for (const [place, kind] of ordered.entries()) places[kind] = place;
  const kindsInOrder = Uint8Array.from(ordered);
  const led = (next: readonly Kind[]) => kindsInOrder.map((kind) => places[next[kind] ?? 0] ?? 0);
  return {
    kinds: kindsInOrder,
    wish: nextByGap.map(led),
    met: led(nextMet),
    shared: led(nextShared),
  };
};
