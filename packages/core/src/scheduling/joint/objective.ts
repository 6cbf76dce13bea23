import { ledgerCost, weights } from '../weights.ts';
import type { Diary } from './diary.ts';
import type { JointSeries } from './joint.ts';

/** What a joint plan costs: every series' candidate, series left out, and everyone's ledger. */
export const objectiveOf = (series: readonly JointSeries[], picks: readonly (number | undefined)[]): number => {
  const burdens = new Map<Diary, number>();
  let cost = 0;
  for (const [index, { candidates, members }] of series.entries()) {
    const candidate = candidates[picks[index] ?? -1];
    cost += candidate?.cost ?? weights.unplaced;
    for (const { diary, at } of members) burdens.set(diary, (burdens.get(diary) ?? 0) + (candidate?.burdens[at] ?? 0));
  }
  return [...burdens.values()].reduce((sum, burden) => sum + ledgerCost(burden), cost);
};
