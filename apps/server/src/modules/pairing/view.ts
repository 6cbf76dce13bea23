import type { Proposal, ProposalResult } from '@tandem/core/contract';
import { message } from '@tandem/core/messages';
import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import type { StoredProposal } from '../../store/proposals.ts';
import type { StoredResult } from '../../store/schema/index.ts';
import { peopleById } from '../people/directory.ts';
import { presentResult } from './present.ts';

/** A run as a coordinator sees it: its progress, or its pairs with names. */
export const viewProposal = async (deps: Deps, tenantId: TenantId, row: StoredProposal): Promise<Proposal> => {
  const { id, programmeId, createdAt, createdBy } = row;
  const head = { id, programmeId, createdAt, createdBy };
  switch (row.state) {
    case 'running':
      return { ...head, state: 'running', step: row.step, done: row.done, total: row.total };
    case 'cancelled':
      return { ...head, state: 'cancelled' };
    case 'failed':
      return { ...head, state: 'failed', reason: row.reason ?? message('error.internal') };
    case 'draft':
    case 'published':
      return { ...head, state: row.state, result: await withNames(deps, tenantId, row.result) };
  }
};

const withNames = async (deps: Deps, tenantId: TenantId, result: StoredResult | null): Promise<ProposalResult> => {
  if (result === null) throw new Error('A proposal that is drafted has a result.');
  return presentResult(result, await peopleById(deps, tenantId, peopleIn(result)));
};

export const peopleIn = (result: StoredResult): readonly PersonId[] => [
  ...new Set([
    ...result.pairs.flatMap((pair) => pair.members.map((member) => member.personId)),
    ...result.unmatched.map((entry) => entry.personId),
  ]),
];
