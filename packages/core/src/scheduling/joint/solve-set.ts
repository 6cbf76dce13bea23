import { branch, type Choice, type Shared } from './branch.ts';
import { charge, enter, fits, leave, type Diary } from './diary.ts';
import { optionList, type Options } from './options.ts';
import { diaryOf, type PlanState } from './plan-state.ts';
import type { JointSeries } from './series.ts';

const list = optionList();

/**
 * A small programme is searched deeper in the time that a large one takes; less deep where somebody is left out, since
 * to rule out every way to place them takes longest.
 */
const nodesFor = ({ series, picks }: PlanState): number =>
  Math.max(5000, Math.min(picks.includes(-1) ? 100_000 : 400_000, Math.floor(10_000_000 / series.length)));

/**
 * Places some series anew, all others fixed, by branch and bound, the series with most to lose first. Keeps the present
 * picks unless something better is found; true when it was.
 */
export const solveSet = (state: PlanState, indexes: readonly number[], mostNodes = nodesFor(state)): boolean => {
  const set = new Set(indexes.filter((index) => state.series[index]?.pinned === false));
  const diaries = diariesFor(state, set);
  const choices = [...set]
    .map((index) => choiceOf(state, index, diaries, set.size === 1))
    .sort((a, b) => regretOf(b) - regretOf(a) || a.index - b.index);
  const present = presentCost(state, choices);
  const { picks } = branch(choices, present, mostNodes);
  if (picks === null) return false;
  for (const [at, { index }] of choices.entries()) state.picks[index] = picks[at] ?? -1;
  return true;
};

/** Diaries without the set. `shared` ones belong to people with several series of it. */
type Diaries = ReadonlyMap<number, { readonly diary: Diary; readonly shared: boolean }>;

const diariesFor = (state: PlanState, set: ReadonlySet<number>): Diaries => {
  const counts = new Map<number, number>();
  for (const index of set)
    for (const { person } of state.series[index]?.members ?? []) counts.set(person, (counts.get(person) ?? 0) + 1);
  return new Map(
    [...counts].map(([person, count]) => [person, { diary: diaryOf(state, person, set), shared: count > 1 }]),
  );
};

type Met = Shared & { readonly shared: boolean };

/** The options of a series around what is fixed. `single`: only the cheapest is needed. */
const choiceOf = ({ series }: PlanState, index: number, diaries: Diaries, single: boolean): Choice => {
  const one = series[index];
  if (one === undefined) throw new RangeError('no such series');
  const met: Met[] = [];
  const shared: Met[] = [];
  for (const { person, burdens, entries } of one.members) {
    const found = diaries.get(person);
    if (found === undefined) continue;
    const here = { diary: found.diary, entries, burdens, shared: found.shared };
    met.push(here);
    if (here.shared) shared.push(here);
  }
  return { index, cells: one.cells, options: optionsOf(one, met, single), shared };
};

const optionsOf = (one: JointSeries, met: readonly Met[], single: boolean): Options => {
  const { candidates, cells } = one;
  let least = one.unplaced;
  for (let pick = 0; pick < candidates.count; pick++) {
    const cost = candidates.costs[pick] ?? 0;
    if (cost >= least) break; // cheapest first: what follows costs more
    let bound = cost;
    let fixed = cost;
    let fitting = true;
    for (const { burdens, diary, shared, entries } of met) {
      if ((diary.held.length > 0 || diary.limits.booked !== null) && !fits(diary, entries, pick, cells)) {
        fitting = false;
        break;
      }
      const more = charge(diary, burdens[pick] ?? 0);
      bound += more;
      if (!shared) fixed += more;
    }
    if (!fitting) continue;
    list.add(pick, fixed, bound);
    if (single) least = Math.min(least, bound);
  }
  return list.close(one.unplaced);
};

const regretDepth = 12;

const regretOf = ({ options: { bounds } }: Choice): number =>
  (bounds[Math.min(bounds.length - 1, regretDepth)] ?? 0) - (bounds[0] ?? 0);

/** What the present picks of these choices cost, the ledgers' growth included; Infinity when they do not hold. */
const presentCost = (state: PlanState, choices: readonly Choice[]): number => {
  const entered: (() => void)[] = [];
  let cost = 0;
  for (const { index, cells, options, shared } of choices) {
    const pick = state.picks[index] ?? -1;
    cost += options.costs[options.picks.indexOf(pick)] ?? Infinity;
    if (pick < 0) continue;
    for (const { diary, entries, burdens } of shared) {
      if (cost < Infinity && !fits(diary, entries, pick, cells)) cost = Infinity;
      if (cost === Infinity) break;
      const burden = burdens[pick] ?? 0;
      cost += charge(diary, burden);
      enter(diary, entries, pick, cells, burden);
      entered.push(() => leave(diary, entries, pick, burden));
    }
  }
  for (const undo of entered.reverse()) undo();
  return cost;
};
