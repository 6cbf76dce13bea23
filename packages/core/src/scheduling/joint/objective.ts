import { ledgerCost } from '../weights.ts';
import type { PlanState } from './plan-state.ts';

/** What a joint plan costs: every series' candidate, series left out, and everyone's ledger. */
export const objectiveOf = ({ series, people, picks }: PlanState): number => {
  const burdens = new Float64Array(people.length);
  let cost = 0;
  for (const [index, one] of series.entries()) {
    const pick = picks[index] ?? -1;
    cost += pick < 0 ? one.unplaced : (one.candidates.costs[pick] ?? 0);
    if (pick >= 0)
      for (const member of one.members)
        burdens[member.person] = (burdens[member.person] ?? 0) + (member.burdens[pick] ?? 0);
  }
  return burdens.reduce((sum, burden) => sum + ledgerCost(burden), cost);
};
