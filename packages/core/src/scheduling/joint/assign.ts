import { ledgerCost } from '../weights.ts';
import { burdenOf, type PlanState } from './plan-state.ts';
import { solveSet } from './solve-set.ts';

/**
 * Chooses a candidate for every series: first all open series of one person at a time, the busiest person first, then
 * each person again as long as a neighbour changed, then two people who share a series together.
 */
export const assign = (state: PlanState): void => {
  const { series, people, picks } = state;
  const order = [...people.keys()].sort((a, b) => size(state, b) - size(state, a) || a - b);
  const open = (indexes: readonly number[]) => indexes.filter((index) => (picks[index] ?? -1) < 0);
  for (const person of order) {
    const star = open(people[person]?.series ?? []);
    if (star.length > 0) solveSet(state, star);
  }
  for (const index of series.keys()) if ((picks[index] ?? -1) < 0) solveSet(state, [index]);
  settleStars(state, order);
  settlePairs(state);
};

const size = ({ people }: PlanState, person: number): number => people[person]?.series.length ?? 0;

/** Looks at one person, on average. Each change costs less than what it replaces, so that far fewer are enough. */
const mostVisits = 30;

/** Solves the stars of these people, and of everyone whose neighbour changed, until nothing does. */
const settleStars = (state: PlanState, order: readonly number[]): void => {
  const waiting = new Set(order);
  let visits = order.length * mostVisits;
  for (const person of waiting) {
    if (visits-- <= 0) return;
    waiting.delete(person);
    const star = state.people[person]?.series ?? [];
    if (!improve(state, star)) continue;
    for (const index of star)
      for (const member of state.series[index]?.members ?? []) if (member.person !== person) waiting.add(member.person);
  }
};

const mostTogether = 10; // series solved at once
const rounds = 4;

/** Two people with a series in common, everything of both at once. */
const settlePairs = (state: PlanState): void => {
  const sets = state.series.flatMap(({ members }) => {
    if (members.length < 2) return [];
    const both = [...new Set(members.flatMap(({ person }) => state.people[person]?.series ?? []))];
    return both.length <= mostTogether ? [both] : [];
  });
  for (let round = 0; round < rounds; round++) if (!sets.map((set) => improve(state, set)).includes(true)) break;
};

/** Solves some series of a plan that holds; true when that made it cheaper. */
const improve = (state: PlanState, set: readonly number[]): boolean => !isAtBest(state, set) && solveSet(state, set);

/** Whether each has its cheapest candidate already and nobody's ledger costs anything. */
const isAtBest = (state: PlanState, set: readonly number[]): boolean =>
  set.every((index) => {
    const { members = [] } = state.series[index] ?? {};
    return state.picks[index] === 0 && members.every(({ person }) => ledgerCost(burdenOf(state, person)) === 0);
  });
