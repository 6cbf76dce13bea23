import { AppError } from '@tandem/core/errors';
import type { MatchingInput } from '@tandem/core/matching';
import type { ProposalId, TenantId } from '@tandem/core/model';
import type { Board } from '../../compute/draft/question.ts';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { findJoined, findMatchingInput } from '../../store/matching-inputs.ts';
import { findProposal, type StoredProposal } from '../../store/proposals.ts';
import type { StoredResult } from '../../store/schema/index.ts';
import { boardOf } from './board-of.ts';

export type Draft = Pick<StoredProposal, 'id' | 'programmeId' | 'objective' | 'decisions' | 'revision'> & {
  readonly result: StoredResult;
  readonly board: Board;
  /** What the run looked at. Large, so asked for only where it is needed. */
  readonly input: () => Promise<MatchingInput>;
};

/** A draft that can still be decided on. Refuses every other run: `proposal.wrong_state`. */
export const loadDraft = async (deps: Pick<Deps, 'store'>, tenantId: TenantId, id: ProposalId): Promise<Draft> => {
  const { row, joined } = await deps.store.inTenant(tenantId, async (tx) => ({
    row: present(await findProposal(tx, id)),
    joined: await findJoined(tx, id),
  }));
  const { state, result, objective, decisions, revision, programmeId } = row;
  if (state !== 'draft' || result === null) throw notADraft();
  const draft = { id, programmeId, result, objective, decisions, revision };
  const input = async (): Promise<MatchingInput> => {
    const found = await deps.store.inTenant(tenantId, (tx) => findMatchingInput(tx, id));
    if (found === null) throw notADraft();
    return found;
  };
  return { ...draft, board: boardOf({ ...draft, joined }), input };
};

const notADraft = (): AppError =>
  new AppError('proposal.wrong_state', 'Only the newest run can be changed, until it is published.');
