import { pairsIn, type Outcome, type ScoredTwo } from '../live/outcome.ts';

/** Pairs and points more; negative when it costs. */
export type Difference = { readonly pairs: number; readonly points: number };

/** What another decision changes: the difference, pairs gone, pairs new. */
export type Change = Difference & {
  readonly gone: readonly ScoredTwo[];
  readonly added: readonly ScoredTwo[];
  /** Whether the answer was kept and only changed; false where it was solved from scratch. */
  readonly kept: boolean;
};

/** From one outcome to another; under other weights points are counted with those of each. */
export const changeBetween = (before: Outcome, after: Outcome, kept: boolean): Change => {
  const [old, fresh] = [byTwo(before), byTwo(after)];
  const [gone, added] = [missing(old, fresh), missing(fresh, old)];
  return { pairs: fresh.size - old.size, points: sum([...fresh.values()]) - sum([...old.values()]), gone, added, kept };
};

const byTwo = (outcome: Outcome): ReadonlyMap<string, ScoredTwo> =>
  new Map(pairsIn(outcome).map((pair) => [pair.two.join(' '), pair]));

const missing = (here: ReadonlyMap<string, ScoredTwo>, there: ReadonlyMap<string, ScoredTwo>): readonly ScoredTwo[] =>
  [...here].filter(([key]) => !there.has(key)).map(([, pair]) => pair);

const sum = (pairs: readonly ScoredTwo[]): number => pairs.reduce((total, { points }) => total + points, 0);
