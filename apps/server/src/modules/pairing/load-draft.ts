import { AppError } from '@tandem/core/errors';
import type { MatchingInput } from '@tandem/core/matching';
import type { ProposalId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { findMatchingInput } from '../../store/matching-inputs.ts';
import { findProposal, type StoredProposal } from '../../store/proposals.ts';
import type { StoredResult } from '../../store/schema/index.ts';

export type Draft = Pick<StoredProposal, 'id' | 'objective' | 'decisions' | 'revision'> & {
  readonly result: StoredResult;
  readonly input: MatchingInput;
};

/** A draft that can still be decided on. Refuses every other run: `proposal.wrong_state`. */
export const loadDraft = (deps: Pick<Deps, 'store'>, tenantId: TenantId, id: ProposalId): Promise<Draft> =>
  deps.store.inTenant(tenantId, async (tx) => {
    const { state, result, objective, decisions, revision } = present(await findProposal(tx, id));
    const input = state === 'draft' ? await findMatchingInput(tx, id) : null;
    if (result === null || input === null) {
      throw new AppError('proposal.wrong_state', 'Only the newest run can be changed, until it is published.');
    }
    return { id, result, objective, decisions, revision, input };
  });
