import { and, asc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { BookedSeries } from '@tandem/core/ports';
import type { Instant, Message, PairId, PersonId, Series, SeriesId, SeriesState } from '@tandem/core/model';
import { series } from './schema/index.ts';
import type { Tx } from './store.ts';

export type StoredSeries = Series & { readonly free: number };

export const insertSeries = async (tx: Tx, row: StoredSeries, createdAt: Instant): Promise<void> => {
  await tx.db.insert(series).values({ ...row, tenantId: tx.tenantId, createdAt });
};

export const findSeries = async (tx: Tx, id: SeriesId): Promise<StoredSeries | null> => {
  const [row] = await tx.db.select().from(series).where(eq(series.id, id));
  return row ?? null;
};

/** The series in force of each of these pairs; a pair without one is left out. */
export const openSeries = async (tx: Tx, pairIds: readonly PairId[]): Promise<ReadonlyMap<PairId, StoredSeries>> => {
  if (pairIds.length === 0) return new Map();
  const rows = await tx.db
    .select()
    .from(series)
    .where(and(inArray(series.pairId, [...pairIds]), ne(series.state, 'ended')));
  return new Map(rows.map((row) => [row.pairId, row]));
};

/** Every series a pair ever had, oldest first. */
/** Every series that these pairs have or had, the oldest first. */
export const seriesOfPairs = (tx: Tx, pairIds: readonly PairId[]): Promise<StoredSeries[]> =>
  tx.db
    .select()
    .from(series)
    .where(inArray(series.pairId, [...pairIds]))
    .orderBy(asc(series.createdAt));

export const seriesByICalUId = async (tx: Tx, iCalUId: string): Promise<StoredSeries | null> => {
  const inTurn = sql`${series.eventInTurn} ->> 'iCalUId' = ${iCalUId}`;
  const [row] = await tx.db
    .select()
    .from(series)
    .where(or(eq(series.iCalUId, iCalUId), inTurn));
  return row ?? null;
};

export const bookedSeriesOwnedBy = (tx: Tx, owner: PersonId): Promise<StoredSeries[]> =>
  tx.db
    .select()
    .from(series)
    .where(and(eq(series.owner, owner), eq(series.state, 'booked')));

/** The owner's booked series that an event is; null when it is none of theirs. */
export const bookedSeriesWith = async (tx: Tx, owner: PersonId, eventId: string): Promise<StoredSeries | null> => {
  const inTurn = sql`${series.eventInTurn} ->> 'eventId' = ${eventId}`;
  const [row] = await tx.db
    .select()
    .from(series)
    .where(and(eq(series.owner, owner), or(eq(series.eventId, eventId), inTurn), eq(series.state, 'booked')));
  return row ?? null;
};

export const bookedSeries = (tx: Tx): Promise<StoredSeries[]> =>
  tx.db.select().from(series).where(eq(series.state, 'booked'));

/** Records the answer of Outlook. A series that was ended meanwhile stays ended, learns its event's id, and says false. */
export const saveBooking = async (tx: Tx, id: SeriesId, booked: BookedSeries): Promise<boolean> => {
  const { eventId, iCalUId, joinUrl, inTurn } = booked;
  await tx.db
    .update(series)
    .set({ eventId, iCalUId, joinUrl, eventInTurn: inTurn, problem: null })
    .where(eq(series.id, id));
  const standing = await tx.db
    .update(series)
    .set({ state: 'booked' })
    .where(and(eq(series.id, id), ne(series.state, 'ended')))
    .returning({ id: series.id });
  return standing.length > 0;
};

export const saveProblem = async (
  tx: Tx,
  id: SeriesId,
  state: Extract<SeriesState, 'planned' | 'stuck'>,
  problem: Message,
): Promise<void> => {
  await tx.db
    .update(series)
    .set({ state, problem })
    .where(and(eq(series.id, id), inArray(series.state, ['planned', 'stuck'])));
};

/** The series is to stand in another one's mailbox; only while it stands in none. */
export const saveOwner = async (tx: Tx, id: SeriesId, owner: PersonId): Promise<void> => {
  await tx.db.update(series).set({ owner }).where(eq(series.id, id));
};

export const endSeries = async (tx: Tx, id: SeriesId): Promise<void> => {
  await tx.db.update(series).set({ state: 'ended' }).where(eq(series.id, id));
};
