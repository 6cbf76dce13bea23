import { ledgerCost } from '../weights.ts';
import { following, isStale, type Changes } from './changes.ts';
import { burdenOf, type PlanState } from './plan-state.ts';
import { solveSet } from './solve-set.ts';

/**
 * Chooses a candidate for every series: first all open series of one person at a time, the busiest person first, then
 * each person again as long as a neighbour changed, then two people who share a series together. What did not change
 * since it was last solved is left as it is.
 */
export const assign = (state: PlanState, changes: Changes): void => {
  const { series, people, picks } = state;
  const order = [...people.keys()].sort((a, b) => size(state, b) - size(state, a) || a - b);
  const place = (indexes: readonly number[]): void => {
    const open = indexes.filter((index) => (picks[index] ?? -1) < 0);
    if (open.length > 0) following(changes, state, open, () => solveSet(state, open));
  };
  for (const person of order) place(people[person]?.series ?? []);
  for (const index of series.keys()) place([index]);
  settleStars(state, changes, order);
  settlePairs(state, changes);
};

const size = ({ people }: PlanState, person: number): number => people[person]?.series.length ?? 0;

/** Looks at one person, on average. Each change costs less than what it replaces, so that far fewer are enough. */
const mostVisits = 30;

/** Solves the stars of these people, and of everyone whose neighbour changed, until nothing does. */
const settleStars = (state: PlanState, changes: Changes, order: readonly number[]): void => {
  const waiting = new Set(order);
  let visits = order.length * mostVisits;
  for (const person of waiting) {
    if (visits-- <= 0) return;
    waiting.delete(person);
    const star = state.people[person]?.series ?? [];
    if (!improve(state, changes, star, { at: changes.starsAt, place: person })) continue;
    for (const index of star)
      for (const member of state.series[index]?.members ?? []) if (member.person !== person) waiting.add(member.person);
  }
};

const mostTogether = 10; // series solved at once
const rounds = 4;

/** Two people with a series in common, everything of both at once. */
const settlePairs = (state: PlanState, changes: Changes): void => {
  const sets = state.series.map(({ members }) =>
    members.length < 2 ? [] : [...new Set(members.flatMap(({ person }) => state.people[person]?.series ?? []))],
  );
  const improveAll = (): boolean =>
    sets
      .map((set, place) => set.length <= mostTogether && improve(state, changes, set, { at: changes.pairsAt, place }))
      .includes(true);
  for (let round = 0; round < rounds; round++) if (!improveAll()) break;
};

type Solved = { readonly at: Int32Array; readonly place: number };

/** Solves some series of a plan that holds, unless nothing near them changed since; true when that made it cheaper. */
const improve = (state: PlanState, changes: Changes, set: readonly number[], { at, place }: Solved): boolean => {
  if (!isStale(changes, state, set, at[place] ?? 0)) return false;
  const isBetter = !isAtBest(state, set) && following(changes, state, set, () => solveSet(state, set));
  at[place] = changes.step;
  return isBetter;
};

/** Whether each has its cheapest candidate already and nobody's ledger costs anything. */
const isAtBest = (state: PlanState, set: readonly number[]): boolean =>
  set.every((index) => {
    const { members = [] } = state.series[index] ?? {};
    return state.picks[index] === 0 && members.every(({ person }) => ledgerCost(burdenOf(state, person)) === 0);
  });
