import { saysNothing } from '../../model/index.ts';
import type { CircleBound } from '../types.ts';
import { circleBoundIn, groupsIn, type Outcome, type ScoredGroup } from '../live/outcome.ts';

/** Pairs, circles among them, and points more; negative when it costs. */
export type Difference = { readonly pairs: number; readonly points: number };

/** What another decision changes: the difference, pairs and circles gone, and new. */
export type Change = Difference & {
  /** People more who meet somebody. */
  readonly placed: number;
  /** Places more that go to people whose profile says nothing: they come last, whatever points they bring. */
  readonly last: number;
  readonly gone: readonly ScoredGroup[];
  readonly added: readonly ScoredGroup[];
  /** Whether the answer was kept and only changed; false where it was solved from scratch. */
  readonly kept: boolean;
  /** Whether the pairs after it are proved the best; circles never are (see `circles`). */
  readonly isBest: boolean;
  /** What circles of the sizes after the change could have at most; null where there is no circle. */
  readonly circles: CircleBound | null;
};

/** From one outcome to another; under other weights points are counted with those of each. */
export const changeBetween = (before: Outcome, after: Outcome, kept: boolean): Change => {
  const [old, fresh] = [byPeople(before), byPeople(after)];
  const [gone, added] = [missing(old, fresh), missing(fresh, old)];
  return {
    pairs: fresh.size - old.size,
    points: pointsIn(fresh) - pointsIn(old),
    placed: peopleIn(fresh) - peopleIn(old),
    last: lastIn(after) - lastIn(before),
    gone,
    added,
    kept,
    isBest: after.paired.isBest,
    circles: circleBoundIn(after),
  };
};

const peopleIn = (groups: ReadonlyMap<string, ScoredGroup>): number =>
  new Set([...groups.values()].flatMap(({ people }) => people)).size;

const pointsIn = (groups: ReadonlyMap<string, ScoredGroup>): number =>
  sum([...groups.values()].map(({ points }) => points));

const lastIn = (outcome: Outcome): number => {
  const last = new Set(
    outcome.pool.input.people.filter(({ profile }) => saysNothing(profile)).map(({ person }) => person.id),
  );
  return sum(groupsIn(outcome).map(({ people }) => people.filter((id) => last.has(id)).length));
};

const byPeople = (outcome: Outcome): ReadonlyMap<string, ScoredGroup> =>
  new Map(groupsIn(outcome).map((group) => [group.people.join(' '), group]));

const missing = (
  here: ReadonlyMap<string, ScoredGroup>,
  there: ReadonlyMap<string, ScoredGroup>,
): readonly ScoredGroup[] => [...here].filter(([key]) => !there.has(key)).map(([, pair]) => pair);

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
