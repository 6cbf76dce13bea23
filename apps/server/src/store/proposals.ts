import { and, desc, eq } from 'drizzle-orm';
import type { MatchingObjective } from '@tandem/core/matching';
import type { Instant, Message, PersonId, ProgrammeId, ProposalId } from '@tandem/core/model';
import {
  proposals,
  type ProposalState,
  type ProposalStep,
  type StoredDecision,
  type StoredResult,
} from './schema/index.ts';
import type { Tx } from './store.ts';

export type StoredProposal = Omit<typeof proposals.$inferSelect, 'tenantId'>;

export const insertProposal = async (
  tx: Tx,
  proposal: {
    id: ProposalId;
    programmeId: ProgrammeId;
    createdBy: PersonId;
    createdAt: Instant;
    total: number;
    objective: MatchingObjective;
    decisions: readonly StoredDecision[];
  },
): Promise<void> => {
  await tx.db.insert(proposals).values({ ...proposal, tenantId: tx.tenantId, state: 'running', step: 'waiting' });
};

export const findProposal = async (tx: Tx, id: ProposalId): Promise<StoredProposal | null> => {
  const [row] = await tx.db.select().from(proposals).where(eq(proposals.id, id));
  return row ?? null;
};

export const lockProposal = async (tx: Tx, id: ProposalId): Promise<StoredProposal | null> => {
  const [row] = await tx.db.select().from(proposals).where(eq(proposals.id, id)).for('update');
  return row ?? null;
};

export const latestProposal = async (tx: Tx, programmeId: ProgrammeId): Promise<StoredProposal | null> => {
  const [row] = await tx.db
    .select()
    .from(proposals)
    .where(eq(proposals.programmeId, programmeId))
    .orderBy(desc(proposals.createdAt))
    .limit(1);
  return row ?? null;
};

export const publishedProposal = async (tx: Tx, programmeId: ProgrammeId): Promise<StoredProposal | null> => {
  const [row] = await tx.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.programmeId, programmeId), eq(proposals.state, 'published')))
    .orderBy(desc(proposals.createdAt))
    .limit(1);
  return row ?? null;
};

/** Changes a run that is still running; false when it is not any more, because somebody stopped it. */
export const saveRun = async (
  tx: Tx,
  id: ProposalId,
  change: {
    state?: ProposalState;
    step?: ProposalStep;
    done?: number;
    total?: number;
    result?: StoredResult;
    decisions?: readonly StoredDecision[];
    reason?: Message;
  },
): Promise<boolean> => {
  const changed = await tx.db
    .update(proposals)
    .set(change)
    .where(and(eq(proposals.id, id), eq(proposals.state, 'running')))
    .returning({ id: proposals.id });
  return changed.length > 0;
};

/** Changes a draft that nobody has decided on since `revision`; false when somebody has, or it is no draft any more. */
export const saveDecided = async (
  tx: Tx,
  id: ProposalId,
  revision: number,
  change: { objective: MatchingObjective; decisions: readonly StoredDecision[]; result: StoredResult },
): Promise<boolean> => {
  const changed = await tx.db
    .update(proposals)
    .set({ ...change, revision: revision + 1 })
    .where(and(eq(proposals.id, id), eq(proposals.state, 'draft'), eq(proposals.revision, revision)))
    .returning({ id: proposals.id });
  return changed.length > 0;
};

export const markPublished = async (tx: Tx, id: ProposalId): Promise<void> => {
  await tx.db.update(proposals).set({ state: 'published' }).where(eq(proposals.id, id));
};
