import type { CircleBound } from '../types.ts';
import { circleBoundIn, groupsIn, type Outcome, type ScoredGroup } from '../live/outcome.ts';

/** Pairs, circles among them, and points more; negative when it costs. */
export type Difference = { readonly pairs: number; readonly points: number };

/** What another decision changes: the difference, pairs and circles gone, and new. */
export type Change = Difference & {
  /** People more who meet somebody. */
  readonly placed: number;
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
    points: sum([...fresh.values()]) - sum([...old.values()]),
    placed: peopleIn(fresh) - peopleIn(old),
    gone,
    added,
    kept,
    isBest: after.paired.isBest,
    circles: circleBoundIn(after),
  };
};

const peopleIn = (groups: ReadonlyMap<string, ScoredGroup>): number =>
  new Set([...groups.values()].flatMap(({ people }) => people)).size;

const byPeople = (outcome: Outcome): ReadonlyMap<string, ScoredGroup> =>
  new Map(groupsIn(outcome).map((group) => [group.people.join(' '), group]));

const missing = (
  here: ReadonlyMap<string, ScoredGroup>,
  there: ReadonlyMap<string, ScoredGroup>,
): readonly ScoredGroup[] => [...here].filter(([key]) => !there.has(key)).map(([, pair]) => pair);

const sum = (pairs: readonly ScoredGroup[]): number => pairs.reduce((total, { points }) => total + points, 0);
