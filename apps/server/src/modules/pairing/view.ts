import type { Proposal } from '@tandem/core/contract';
import { message } from '@tandem/core/messages';
import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import type { StoredProposal } from '../../store/proposals.ts';
import type { StoredResult } from '../../store/schema/index.ts';
import { peopleById } from '../people/directory.ts';
import { namedIn } from './decision-key.ts';
import { presentDecision, presentResult } from './present.ts';

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
      return { ...head, state: row.state, ...(await withNames(deps, tenantId, row)) };
  }
};

const withNames = async (
  deps: Deps,
  tenantId: TenantId,
  { result, objective, decisions, revision }: StoredProposal,
): Promise<
  Pick<Extract<Proposal, { state: 'draft' | 'published' }>, 'result' | 'objective' | 'decisions' | 'revision'>
> => {
  if (result === null) throw new Error('A proposal that is drafted has a result.');
  const decided = decisions.flatMap(({ decision, by }) => [...namedIn(decision), by]);
  const people = await peopleById(deps, tenantId, [...new Set([...peopleIn(result), ...decided])]);
  const standing = decisions.flatMap((each) => presentDecision(each, people));
  return { result: presentResult(result, people), objective, decisions: standing, revision };
};

export const peopleIn = (result: StoredResult): readonly PersonId[] => [
  ...new Set([
    ...result.pairs.flatMap((pair) => pair.members.map((member) => member.personId)),
    ...result.unmatched.map((entry) => entry.personId),
  ]),
];
