import type { PlanState } from './plan-state.ts';

/** What changed in a plan since sets of its series were last solved: one is solved again only when something near it did. */
export type Changes = {
  /** The step at which a series last changed. */
  readonly changedAt: Int32Array;
  /** The step at which each person's series were last solved, and by series those of all its people. */
  readonly starsAt: Int32Array;
  readonly pairsAt: Int32Array;
  step: number;
};

/** Everything is new. */
export const allChanged = ({ series, people }: PlanState): Changes => ({
  changedAt: new Int32Array(series.length).fill(1),
  starsAt: new Int32Array(people.length),
  pairsAt: new Int32Array(series.length),
  step: 1,
});

/** Some series have other candidates now. */
export const noteChanged = (changes: Changes, indexes: Iterable<number>): void => {
  changes.step++;
  for (const index of indexes) changes.changedAt[index] = changes.step;
};

/** Does something to some series of a plan, and writes down which of them changed by it. */
export const following = (
  changes: Changes,
  { picks }: PlanState,
  set: readonly number[],
  solve: () => boolean,
): boolean => {
  const before = set.map((index) => picks[index]);
  const isBetter = solve();
  noteChanged(
    changes,
    set.filter((index, at) => picks[index] !== before[at]),
  );
  return isBetter;
};

/** Whether a series of a set changed since a step, or another one of its people. */
export const isStale = ({ changedAt }: Changes, { series, people }: PlanState, set: readonly number[], since: number) =>
  set.some(
    (index) =>
      (changedAt[index] ?? 0) > since ||
      series[index]?.members.some(({ person }) =>
        people[person]?.series.some((near) => (changedAt[near] ?? 0) > since),
      ),
  );
