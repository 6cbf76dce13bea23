import type { Caller } from '@tandem/core/access';
import { MatchingObjective, type Scenario } from '@tandem/core/contract';
import type { ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { cardsOf } from './cards.ts';
import { consequenceOf, peopleIn } from './consequence.ts';
import { loadDraft } from './load-draft.ts';

/** A draft under each objective, its decisions kept: how many, how good, how groups fare, and who changes. */
export const readScenarios = async (deps: Deps, caller: Caller, id: ProposalId): Promise<{ scenarios: Scenario[] }> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const question = { kind: 'scenarios', objectives: MatchingObjective.options } as const;
  const { scenarios } = await deps.compute.askDraft(draft.board, question, draft.input);
  const cards = await cardsOf(deps, caller.tenantId, peopleIn(scenarios.map(({ change }) => change)));
  return {
    scenarios: scenarios.map(({ spread, change, ...figures }) => ({
      ...figures,
      spread: [...spread],
      change: consequenceOf(change, cards),
    })),
  };
};
