import { eq, inArray } from 'drizzle-orm';
import type { Candidate, MatchingInput } from '@tandem/core/matching';
import type { ProgrammeId, ProposalId } from '@tandem/core/model';
import { matchingInputs, proposals } from './schema/index.ts';
import type { Tx } from './store.ts';
import { saveSaid } from './looked-at.ts';

export const insertMatchingInput = async (tx: Tx, proposalId: ProposalId, input: MatchingInput): Promise<void> => {
  await tx.db.insert(matchingInputs).values({ tenantId: tx.tenantId, proposalId, input });
  await saveSaid(
    tx,
    proposalId,
    input.people.map(({ person: { id }, roles, profile, wishes = [], setAside = [] }) => ({
      id,
      roles,
      profile,
      wishes: [...wishes],
      setAside: [...setAside],
    })),
  );
};

/** What a run looked at; null when nothing can be decided on it any more. */
export const findMatchingInput = async (tx: Tx, proposalId: ProposalId): Promise<MatchingInput | null> => {
  const [row] = await tx.db.select().from(matchingInputs).where(eq(matchingInputs.proposalId, proposalId));
  return row?.input ?? null;
};

/** Who joined since a run and was added to its draft. */
export const findJoined = async (tx: Tx, proposalId: ProposalId): Promise<readonly Candidate[]> => {
  const [row] = await tx.db
    .select({ joined: matchingInputs.joined })
    .from(matchingInputs)
    .where(eq(matchingInputs.proposalId, proposalId));
  return row?.joined ?? [];
};

export const saveJoined = async (tx: Tx, proposalId: ProposalId, joined: readonly Candidate[]): Promise<void> => {
  await tx.db.update(matchingInputs).set({ joined }).where(eq(matchingInputs.proposalId, proposalId));
};

/** Forgets what every run of a programme looked at; answers which these were. */
export const deleteMatchingInputs = async (tx: Tx, programmeId: ProgrammeId): Promise<readonly ProposalId[]> => {
  const runs = tx.db.select({ id: proposals.id }).from(proposals).where(eq(proposals.programmeId, programmeId));
  const gone = await tx.db
    .delete(matchingInputs)
    .where(inArray(matchingInputs.proposalId, runs))
    .returning({ id: matchingInputs.proposalId });
  return gone.map(({ id }) => id);
};
