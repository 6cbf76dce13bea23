import type { PlanState } from './plan-state.ts';
import { solveSet } from './solve-set.ts';

const mostTogether = 10; // series solved at once
const mostNodes = 20_000; // of one search: an answer while somebody looks on
const mostVisits = 12; // people looked at again after the first

/**
 * Brings a plan back into order around series that were just put somewhere: everything else of their people together,
 * then everybody whose series changed by it. What is `fixed` stays; the rest changes only where that costs less.
 */
export const solveAround = (state: PlanState, put: readonly number[], fixed: ReadonlySet<number>): void => {
  const near = [...new Set(put.flatMap((index) => peopleOf(state, index)))];
  const waiting = new Set<number>();
  const solve = (indexes: readonly number[]): void => {
    const open = indexes.filter((index) => !fixed.has(index));
    const before = open.map((index) => state.picks[index]);
    if (open.length === 0 || !solveSet(state, open, mostNodes)) return;
    for (const [at, index] of open.entries())
      if (state.picks[index] !== before[at]) for (const person of peopleOf(state, index)) waiting.add(person);
  };
  const stars = near.map((person) => starOf(state, person));
  const together = [...new Set(stars.flat())];
  for (const set of together.length <= mostTogether ? [together] : stars) solve(set);
  let visits = mostVisits;
  for (const person of waiting) {
    if (visits-- <= 0) return;
    waiting.delete(person);
    solve(starOf(state, person));
  }
};

const peopleOf = ({ series }: PlanState, index: number): readonly number[] =>
  (series[index]?.members ?? []).map(({ person }) => person);

const starOf = ({ people }: PlanState, person: number): readonly number[] => people[person]?.series ?? [];
