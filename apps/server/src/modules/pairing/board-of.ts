import type { Candidate, Standing } from '@tandem/core/matching';
import { isCircle } from '@tandem/core/model';
import type { Board } from '../../compute/draft/question.ts';
import type { StoredProposal } from '../../store/proposals.ts';
import type { StoredResult } from '../../store/schema/index.ts';
import type { Authored } from './authored.ts';
import { decidedOf } from './decided-of.ts';

type Stored = Pick<StoredProposal, 'id' | 'revision' | 'objective'> & {
  readonly decisions: readonly Authored[];
  readonly result: StoredResult;
  readonly joined: readonly Candidate[];
};

/** A draft as it stands in the store. */
export const boardOf = ({ id, revision, objective, decisions, result, joined }: Stored): Board => ({
  proposalId: id,
  revision,
  decided: decidedOf(objective, decisions),
  joined,
  pairs: standingOf(result),
});

const standingOf = ({ pairs }: Pick<StoredResult, 'pairs'>): Standing => {
  const twos = pairs.flatMap(({ members: [first, second, third] }) =>
    first === undefined || second === undefined || third !== undefined
      ? []
      : [{ role: first.role, two: [first.personId, second.personId] as const }],
  );
  return {
    mentoring: twos.filter(({ role }) => role === 'mentor').map(({ two }) => two),
    peers: twos.filter(({ role }) => role === 'peer').map(({ two }) => two),
    circles: pairs.filter(isCircle).map(({ members }) => members.map(({ personId }) => personId)),
  };
};
