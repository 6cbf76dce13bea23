import { branch, type Choice, type Shared } from './branch.ts';
import { optionList } from './options.ts';
import { charge, emptyDiary, enter, type Diary } from './diary.ts';
import { ledgerCost } from '../weights.ts';
import type { PlanState } from './plan-state.ts';
import type { JointSeries } from './series.ts';

const shares = 60; // divided by one to six members without a rest
const mostNodes = 4000;
const list = optionList();

/**
 * A cost that no plan can go below. The programme falls into stars, one a person with several series; a series counts
 * in each of its people's stars by its share, and every star is solved by itself, exactly or down to its bound. What
 * any plan costs is the sum of its stars, so the sum of their optima is below it. Candidates that were not kept cost at
 * least `beyond`, and are allowed to fit everywhere.
 */
export const boundOf = (state: PlanState): number => {
  const { series, people } = state;
  let sum = 0;
  for (const one of series) if (one.members.length === 0) sum += shares * leastOf(one);
  for (const [person, { series: star, limits }] of people.entries()) {
    const diary = emptyDiary(limits);
    const own = star.flatMap((index) => series[index] ?? []);
    for (const one of own.filter(({ pinned }) => pinned)) sum += enterPinned(one, person, diary);
    sum += shares * ledgerCost(diary.burden);
    const choices = own
      .filter(({ pinned }) => !pinned)
      .map((one, index) => choiceIn(one, index, person, diary))
      .sort((a, b) => b.options.bounds.length - a.options.bounds.length || a.index - b.index);
    const root = choices.reduce((least, { options }) => least + (options.bounds[0] ?? 0), 0);
    const { cost, proved } = branch(choices, Infinity, mostNodes, shares);
    sum += proved ? cost : root;
  }
  return Math.ceil(sum / shares);
};

/** Enters a series that stays where it is; answers its share of the cost. */
const enterPinned = (one: JointSeries, person: number, diary: Diary): number => {
  for (const member of one.members)
    if (member.person === person) enter(diary, member.entries, 0, one.cells, member.burdens[0] ?? 0);
  return ((one.candidates.costs[0] ?? 0) * shares) / one.members.length;
};

const leastOf = ({ candidates, unplaced }: JointSeries): number =>
  Math.min(candidates.costs[0] ?? Infinity, candidates.beyond, unplaced);

/** A series' options in the star of one person, each by its share. */
const choiceIn = (one: JointSeries, index: number, person: number, diary: Diary): Choice => {
  const { candidates, members, cells } = one;
  const share = shares / members.length;
  const shared: Shared[] = [];
  for (const { person: who, entries, burdens } of members) if (who === person) shared.push({ diary, entries, burdens });
  for (let pick = 0; pick < candidates.count; pick++) {
    const cost = (candidates.costs[pick] ?? 0) * share;
    let ledger = 0;
    for (const { burdens } of shared) ledger += charge(diary, burdens[pick] ?? 0);
    list.add(pick, cost, cost + shares * ledger);
  }
  const options = list.close(Math.min(candidates.beyond, one.unplaced) * share);
  return { index, cells, options, shared };
};
