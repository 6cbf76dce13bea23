import type { Caller } from '@tandem/core/access';
import type { Proof } from '@tandem/core/contract';
import type { ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { loadDraft } from './load-draft.ts';

/** Whether a better pairing than the one on the board exists, checked apart from the search that found it. */
export const proveDraft = async (deps: Deps, caller: Caller, id: ProposalId): Promise<Proof> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const { proof } = await deps.compute.askDraft(draft.board, { kind: 'prove' }, draft.input);
  const { pairs, points, most, faults, possible } = proof;
  if (faults.length > 0) deps.log.warn({ proposalId: id, faults: faults.slice(0, 10) }, 'a pairing is not proved');
  const proved = faults.length === 0 && most.pairs === pairs && most.points === points;
  return { proved, pairs, points, most, possible };
};
