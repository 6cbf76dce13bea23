import type { Caller } from '@tandem/core/access';
import { MatchingObjective, type Scenario } from '@tandem/core/contract';
import type { MatchingResult } from '@tandem/core/matching';
import type { ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { decidedInput, decidedOf } from './decided-input.ts';
import { loadDraft } from './load-draft.ts';
import { pointsOf } from './weigh-decisions.ts';

/** A draft under each objective, its decisions kept. */
export const readScenarios = async (deps: Deps, caller: Caller, id: ProposalId): Promise<{ scenarios: Scenario[] }> => {
  requireCoordinator(caller);
  const { input, decisions } = await loadDraft(deps, caller.tenantId, id);
  const objectives = MatchingObjective.options;
  const results = await deps.compute.matchAll(
    objectives.map((objective) => decidedInput(input, decidedOf(objective, decisions))),
  );
  return {
    scenarios: objectives.flatMap((objective, at) => {
      const result = results[at];
      return result === undefined ? [] : [{ objective, ...numbersOf(result) }];
    }),
  };
};

const numbersOf = (result: MatchingResult) => ({
  pairs: result.pairs.length,
  points: pointsOf(result),
  lowest: result.pairs.length === 0 ? null : Math.min(...result.pairs.map(({ score }) => score.total)),
  open: new Set(result.unmatched.map(({ personId }) => personId)).size,
});
