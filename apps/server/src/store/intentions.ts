import { and, count, eq, gt, lte, sql } from 'drizzle-orm';
import type { Instant, IntentionId, Message, PersonId, SeriesId } from '@tandem/core/model';
import { intentions, series, type IntentionPayload } from './schema/index.ts';
import type { Tx } from './store.ts';

export type Intention = Omit<typeof intentions.$inferSelect, 'tenantId'>;

/** Says false for an intention whose id is there already; that one stays as it is. */
export const insertIntention = async (
  tx: Tx,
  intention: {
    id: IntentionId;
    seriesId: SeriesId | null;
    payload: IntentionPayload;
    createdAt: Instant;
    nextAttemptAt: Instant;
  },
): Promise<boolean> => {
  const inserted = await tx.db
    .insert(intentions)
    .values({ ...intention, tenantId: tx.tenantId, state: 'open' })
    .onConflictDoNothing()
    .returning({ id: intentions.id });
  return inserted.length > 0;
};

/** How many notices to one person were, or are to be, sent after a moment. */
export const countNotices = async (tx: Tx, to: PersonId, after: Instant): Promise<number> => {
  const [row] = await tx.db
    .select({ notices: count() })
    .from(intentions)
    .where(and(gt(intentions.nextAttemptAt, after), sql`${intentions.payload}->'notice'->>'to' = ${to}`));
  return row?.notices ?? 0;
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

/** How long a booking that is due may wait for its turn and still count as under way, milliseconds. */
const UNDER_WAY_MS = 900_000;

/** Whether a series is being booked in somebody's calendar just now, or is about to be. */
export const isBookingFor = async (tx: Tx, owner: PersonId, now: Instant): Promise<boolean> => {
  const due = and(gt(intentions.nextAttemptAt, now - UNDER_WAY_MS), lte(intentions.nextAttemptAt, now));
  const open = await tx.db
    .select({ id: intentions.id })
    .from(intentions)
    .innerJoin(series, and(eq(series.tenantId, intentions.tenantId), eq(series.id, intentions.seriesId)))
    .where(
      and(eq(series.owner, owner), eq(intentions.state, 'open'), due, sql`${intentions.payload}->>'kind' = 'book'`),
    )
    .limit(1);
  return open.length > 0;
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
  { isRefused, ...change }: { nextAttemptAt: Instant; problem: Message; isRefused: boolean },
): Promise<void> => {
  await tx.db
    .update(intentions)
    .set({ ...change, ...(isRefused ? { refused: sql`${intentions.refused} + 1` } : {}) })
    .where(and(eq(intentions.id, id), eq(intentions.state, 'open')));
};
