import { branch, type Choice, type Shared } from './branch.ts';
import { bookmark, charge, enter, fits, turnBack, type Bookmark, type Diary } from './diary.ts';
import { diaryOf, type PlanState } from './plan-state.ts';
import type { JointSeries } from './series.ts';

/** A small programme is searched deeper in the time that a large one takes. */
const nodesFor = ({ series }: PlanState): number =>
  Math.max(20_000, Math.min(100_000, Math.floor(10_000_000 / series.length)));

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

/** The options of a series around what is fixed, and last to leave it out. `single`: only the cheapest is needed. */
const choiceOf = ({ series }: PlanState, index: number, diaries: Diaries, single: boolean): Choice => {
  const one = series[index];
  if (one === undefined) throw new RangeError('no such series');
  const met = one.members.flatMap(({ person, burdens, entries }): Met[] => {
    const found = diaries.get(person);
    return found === undefined ? [] : [{ ...found, burdens, entries }];
  });
  const { picks, costs, bounds } = optionsOf(one, met, single);
  const shared = met.filter((each) => each.shared);
  return { index, cells: one.cells, picks, costs, bounds, shared };
};

const optionsOf = (
  one: JointSeries,
  met: readonly Met[],
  single: boolean,
): Pick<Choice, 'picks' | 'costs' | 'bounds'> => {
  const { candidates, cells } = one;
  const fixedCosts = new Float64Array(candidates.count);
  const keys = new Float64Array(candidates.count);
  let count = 0;
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
    fixedCosts[pick] = fixed;
    keys[count++] = bound * places + pick;
    if (single) least = Math.min(least, bound);
  }
  return sorted(keys.subarray(0, count).sort(), fixedCosts, one.unplaced);
};

/** More than the candidates that a series has, so that bound and place fit into one number to sort by. */
const places = 65_536;

const sorted = (
  keys: Float64Array,
  fixed: Float64Array,
  unplaced: number,
): Pick<Choice, 'picks' | 'costs' | 'bounds'> => {
  const count = keys.length;
  const picks = new Int32Array(count + 1).fill(-1);
  const costs = new Float64Array(count + 1).fill(unplaced);
  const bounds = new Float64Array(count + 1).fill(unplaced);
  for (let option = 0; option < count; option++) {
    const key = keys[option] ?? 0;
    const pick = key % places;
    picks[option] = pick;
    costs[option] = fixed[pick] ?? 0;
    bounds[option] = (key - pick) / places;
  }
  return { picks, costs, bounds };
};

const regretDepth = 12;

const regretOf = ({ bounds }: Choice): number =>
  (bounds[Math.min(bounds.length - 1, regretDepth)] ?? 0) - (bounds[0] ?? 0);

/** What the present picks of these choices cost, the ledgers' growth included; Infinity when they do not hold. */
const presentCost = (state: PlanState, choices: readonly Choice[]): number => {
  const marks = new Map<Diary, Bookmark>();
  let cost = 0;
  for (const { index, cells, picks, costs, shared } of choices) {
    const pick = state.picks[index] ?? -1;
    const option = picks.indexOf(pick);
    cost += costs[option] ?? Infinity;
    if (pick < 0 || cost === Infinity) continue;
    for (const { diary, entries, burdens } of shared) {
      if (!fits(diary, entries, pick, cells)) cost = Infinity;
      if (!marks.has(diary)) marks.set(diary, bookmark(diary));
      cost += charge(diary, burdens[pick] ?? 0);
      enter(diary, entries, pick, cells, burdens[pick] ?? 0);
    }
  }
  for (const [diary, mark] of marks) turnBack(diary, mark);
  return cost;
};
