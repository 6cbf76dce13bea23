import { ledgerCost, weights } from '../weights.ts';
import { enter, fits } from './diary.ts';
import type { JointCandidate, JointSeries, Member } from './joint.ts';

/** A plan in the making; `picks` by series is the index of its candidate. */
export type Plan = {
  readonly series: readonly JointSeries[];
  readonly picks: (number | undefined)[];
};

const mostNodes = 20_000;

/**
 * Places some series anew, all others fixed: branch and bound over their candidates, the series with most to lose
 * first. A candidate is bounded by its cost and the least it can add to the ledger, which is valid because the
 * ledger is convex. Keeps the present picks unless something better is found; true when it was.
 */
export const solveSet = (plan: Plan, indexes: readonly number[]): boolean => {
  if (indexes.length === 0) return false;
  const before = indexes.map((index) => plan.picks[index]);
  for (const index of indexes) place(plan, index, undefined);
  const choices = indexes
    .map((index) => choicesOf(plan, index))
    .sort((a, b) => b.regret - a.regret || a.index - b.index);
  const present = costOf(plan, indexes, before);
  const better = cheapest(plan, choices, present);
  for (const [at, index] of indexes.entries()) place(plan, index, better === null ? before[at] : better.get(index));
  return better !== null;
};

type Picks = ReadonlyMap<number, number | undefined>;

/** Picks that cost less than `atMost`, the cheapest; null when there are none. */
const cheapest = (plan: Plan, choices: readonly Choices[], atMost: number): Picks | null => {
  const rest = restBounds(choices);
  let best: Picks | null = null;
  let least = atMost;
  let nodes = 0;
  const descend = (depth: number, spent: number): void => {
    const here = choices[depth];
    if (here === undefined) {
      least = spent;
      best = new Map(choices.map(({ index }) => [index, plan.picks[index]]));
      return;
    }
    for (const { pick, bound } of here.options) {
      if (spent + bound + (rest[depth + 1] ?? 0) >= least || ++nodes > mostNodes) break;
      const total = spent + priceNow(plan, here.index, pick);
      if (total + (rest[depth + 1] ?? 0) >= least || !fitsNow(plan, here.index, pick)) continue;
      place(plan, here.index, pick);
      descend(depth + 1, total);
      place(plan, here.index, undefined);
    }
  };
  descend(0, 0);
  return best;
};

/** By depth: what the series from there on cost at least. */
const restBounds = (choices: readonly Choices[]): readonly number[] => {
  const rest = [0];
  for (const { options } of choices.toReversed()) rest.unshift((rest[0] ?? 0) + (options[0]?.bound ?? 0));
  return rest;
};

type Choices = {
  readonly index: number;
  readonly options: readonly { readonly pick: number | undefined; readonly bound: number }[];
  readonly regret: number;
};

const regretDepth = 12;

/** Candidates that fit around the fixed series, cheapest bound first; last, to leave the series out. */
const choicesOf = (plan: Plan, index: number): Choices => {
  const one = plan.series[index];
  const out = { pick: undefined, bound: weights.unplaced };
  if (one === undefined) return { index, options: [out], regret: 0 };
  const options = one.candidates
    .map((candidate, pick) => ({ pick, bound: candidate.cost + added(one.members, candidate), candidate }))
    .filter(({ candidate }) => one.members.every(({ diary }) => fits(diary, candidate.cells, one.time.cells)))
    .map(({ pick, bound }) => ({ pick, bound }))
    .sort((a, b) => a.bound - b.bound || a.pick - b.pick);
  const [best = out] = options;
  const later = options[Math.min(options.length - 1, regretDepth)] ?? out;
  return { index, options: [...options, out], regret: later.bound - best.bound };
};

/** What a candidate adds to the ledgers of those who have other series. */
const added = (members: readonly Member[], { burdens }: JointCandidate): number => {
  let sum = 0;
  for (const { diary, at } of members) sum += ledgerCost(diary.burden + (burdens[at] ?? 0)) - ledgerCost(diary.burden);
  return sum;
};

const placeCandidate = ({ series }: Plan, index: number, pick: number, by: 1 | -1): void => {
  const one = series[index];
  const candidate = one?.candidates[pick];
  if (one === undefined || candidate === undefined) return;
  for (const { diary, at } of one.members) {
    enter(diary, candidate.cells, one.time.cells, by);
    diary.burden += by * (candidate.burdens[at] ?? 0);
  }
};

/** Changes the pick of a series, in everyone's diary too. */
const place = (plan: Plan, index: number, pick: number | undefined): void => {
  const old = plan.picks[index];
  if (old !== undefined) placeCandidate(plan, index, old, -1);
  if (pick !== undefined) placeCandidate(plan, index, pick, 1);
  plan.picks[index] = pick;
};

/** What picks of some series cost, the ledger's growth included; the series must not be placed. */
const costOf = (plan: Plan, indexes: readonly number[], picks: readonly (number | undefined)[]): number => {
  let cost = 0;
  for (const [at, index] of indexes.entries()) {
    cost += priceNow(plan, index, picks[at]);
    place(plan, index, picks[at]);
  }
  for (const index of indexes) place(plan, index, undefined);
  return cost;
};

/** Cost of a pick with what it adds to the ledger as it stands. */
const priceNow = ({ series }: Plan, index: number, pick: number | undefined): number => {
  const one = series[index];
  const candidate = pick === undefined ? undefined : one?.candidates[pick];
  if (one === undefined || candidate === undefined) return weights.unplaced;
  return candidate.cost + added(one.members, candidate);
};

const fitsNow = ({ series }: Plan, index: number, pick: number | undefined): boolean => {
  const one = series[index];
  const candidate = pick === undefined ? undefined : one?.candidates[pick];
  if (one === undefined || candidate === undefined) return true;
  return one.members.every(({ diary }) => fits(diary, candidate.cells, one.time.cells));
};
