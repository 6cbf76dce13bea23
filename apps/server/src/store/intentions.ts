import { and, eq, sql } from 'drizzle-orm';
import type { Instant, IntentionId, Message, SeriesId } from '@tandem/core/model';
import { intentions, type IntentionPayload } from './schema/index.ts';
import type { Tx } from './store.ts';

export type Intention = Omit<typeof intentions.$inferSelect, 'tenantId'>;

export const insertIntention = async (
  tx: Tx,
  intention: { id: IntentionId; seriesId: SeriesId | null; payload: IntentionPayload; at: Instant },
): Promise<void> => {
  const { at, ...rest } = intention;
  await tx.db
    .insert(intentions)
    .values({ ...rest, tenantId: tx.tenantId, state: 'open', nextAttemptAt: at, createdAt: at });
};

/** Counts an attempt at an open intention before it is made; null when there is nothing left to do. */
export const beginAttempt = async (tx: Tx, id: IntentionId): Promise<Intention | null> => {
  const [row] = await tx.db
    .update(intentions)
    .set({ attempts: sql`${intentions.attempts} + 1` })
    .where(and(eq(intentions.id, id), eq(intentions.state, 'open')))
    .returning();
  return row ?? null;
};

/** The booking of a series, carried out or not. */
export const bookingOf = async (tx: Tx, seriesId: SeriesId): Promise<Intention | null> => {
  const [row] = await tx.db
    .select()
    .from(intentions)
    .where(and(eq(intentions.seriesId, seriesId), sql`${intentions.payload}->>'kind' = 'book'`));
  return row ?? null;
};

/** The first word counts: closing an intention that is closed already changes nothing and says false. */
export const closeIntention = async (
  tx: Tx,
  id: IntentionId,
  state: 'done' | 'failed',
  problem: Message | null,
): Promise<boolean> => {
  const closed = await tx.db
    .update(intentions)
    .set({ state, problem })
    .where(and(eq(intentions.id, id), eq(intentions.state, 'open')))
    .returning({ id: intentions.id });
  return closed.length > 0;
};

export const postponeIntention = async (
  tx: Tx,
  id: IntentionId,
  change: { nextAttemptAt: Instant; problem: Message },
): Promise<void> => {
  await tx.db
    .update(intentions)
    .set(change)
    .where(and(eq(intentions.id, id), eq(intentions.state, 'open')));
};
