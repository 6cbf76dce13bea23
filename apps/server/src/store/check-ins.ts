import { and, asc, eq, gt, inArray, notInArray, sql } from 'drizzle-orm';
import type { CheckIn, CheckInId, Instant, PersonId, SeriesId, Window } from '@tandem/core/model';
import { pairColumns, type StoredPair } from './pairs.ts';
import { checkIns, pairs, reservations, series } from './schema/index.ts';
import type { Tx } from './store.ts';

const MINUTE_MS = 60_000;

const columns = {
  id: checkIns.id,
  seriesId: checkIns.seriesId,
  number: checkIns.number,
  originallyAt: checkIns.originallyAt,
  startsAt: checkIns.startsAt,
  minutes: checkIns.minutes,
  state: checkIns.state,
  note: checkIns.note,
};

/** Writes the check-ins of a series and reserves everyone's time; the database refuses a time that is taken. */
export const insertCheckIns = async (tx: Tx, rows: readonly CheckIn[], people: readonly PersonId[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.db.insert(checkIns).values(rows.map((row) => ({ ...row, tenantId: tx.tenantId })));
  await reserve(
    tx,
    rows.filter((row) => row.state !== 'skipped'),
    people,
  );
};

/** Takes everyone's time for these check-ins; the database refuses a time that is taken. */
export const reserve = async (tx: Tx, rows: readonly CheckIn[], people: readonly PersonId[]): Promise<void> => {
  const reserved = rows.flatMap((row) => reservationsFor(tx, row, people));
  if (reserved.length > 0) await tx.db.insert(reservations).values(reserved);
};

const reservationsFor = (tx: Tx, row: CheckIn, people: readonly PersonId[]) =>
  people.map((personId) => ({
    tenantId: tx.tenantId,
    personId,
    checkInId: row.id,
    startsAt: row.startsAt,
    endsAt: row.startsAt + row.minutes * MINUTE_MS,
  }));

export const findCheckIn = async (tx: Tx, id: CheckInId): Promise<CheckIn | null> => {
  const [row] = await tx.db.select(columns).from(checkIns).where(eq(checkIns.id, id));
  return row ?? null;
};

/** Check-ins of these series, in their order. */
export const checkInsOf = async (
  tx: Tx,
  seriesIds: readonly SeriesId[],
): Promise<ReadonlyMap<SeriesId, readonly CheckIn[]>> => {
  const found = new Map<SeriesId, CheckIn[]>(seriesIds.map((id) => [id, []]));
  if (seriesIds.length === 0) return found;
  const rows = await tx.db
    .select(columns)
    .from(checkIns)
    .where(inArray(checkIns.seriesId, [...seriesIds]))
    .orderBy(asc(checkIns.number));
  for (const row of rows) found.get(row.seriesId)?.push(row);
  return found;
};

export const markBooked = async (tx: Tx, seriesId: SeriesId): Promise<void> => {
  await tx.db
    .update(checkIns)
    .set({ state: 'booked' })
    .where(and(eq(checkIns.seriesId, seriesId), eq(checkIns.state, 'planned')));
};

/** Takes out one date that people took out of Outlook, and gives everyone's time back. Says false the second time. */
export const cancelCheckIn = async (tx: Tx, { id, note }: Pick<CheckIn, 'id' | 'note'>): Promise<boolean> => {
  const cancelled = await tx.db
    .update(checkIns)
    .set({ state: 'cancelled', note })
    .where(and(eq(checkIns.id, id), eq(checkIns.state, 'booked')))
    .returning({ id: checkIns.id });
  if (cancelled.length > 0) await release(tx, [id]);
  return cancelled.length > 0;
};

/** Cancels what is still to come of a series and gives everyone's time back. */
export const cancelFuture = async (tx: Tx, seriesId: SeriesId, now: Instant): Promise<void> => {
  const cancelled = await tx.db
    .update(checkIns)
    .set({ state: 'cancelled' })
    .where(
      and(eq(checkIns.seriesId, seriesId), gt(checkIns.startsAt, now), inArray(checkIns.state, ['planned', 'booked'])),
    )
    .returning({ id: checkIns.id });
  await release(
    tx,
    cancelled.map((row) => row.id),
  );
};

export const release = async (tx: Tx, ids: readonly CheckInId[]): Promise<void> => {
  if (ids.length > 0) await tx.db.delete(reservations).where(inArray(reservations.checkInId, [...ids]));
};

/**
 * Follows a move that people made in Outlook. Their calendar is the truth: an overlap there releases our hold. Says
 * false when the check-in does not stand any more where it was read: somebody else follows the same move.
 */
export const moveCheckIn = async (
  tx: Tx,
  row: CheckIn,
  { startsAt, note }: Pick<CheckIn, 'startsAt' | 'note'>,
): Promise<boolean> => {
  const moved = await tx.db
    .update(checkIns)
    .set({ startsAt, note })
    .where(and(eq(checkIns.id, row.id), eq(checkIns.startsAt, row.startsAt)))
    .returning({ id: checkIns.id });
  if (moved.length > 0) await release(tx, [row.id]);
  return moved.length > 0;
};

/** Check-ins that are booked and ended in a window. */
export const endedIn = ({ from, to }: Window) => {
  const endsAt = sql`${checkIns.startsAt} + ${checkIns.minutes} * interval '1 minute'`;
  const inWindow = sql`${endsAt} > to_timestamp(${from / 1000}) and ${endsAt} <= to_timestamp(${to / 1000})`;
  return and(eq(checkIns.state, 'booked'), inWindow);
};

/** Booked check-ins that ended in a window, with their pairs. */
export const endedCheckIns = (
  tx: Tx,
  window: Window,
): Promise<readonly { readonly checkIn: CheckIn; readonly pair: StoredPair }[]> =>
  tx.db
    .select({ checkIn: columns, pair: pairColumns })
    .from(checkIns)
    .innerJoin(series, eq(series.id, checkIns.seriesId))
    .innerJoin(pairs, eq(pairs.id, series.pairId))
    .where(endedIn(window));

/** Tandem's own bookings of each person in a window, those of some series left out. */
export const reservedTimes = async (
  tx: Tx,
  people: readonly PersonId[],
  window: Window,
  except: readonly SeriesId[],
): Promise<ReadonlyMap<PersonId, readonly Window[]>> => {
  const found = new Map<PersonId, Window[]>(people.map((id) => [id, []]));
  if (people.length === 0) return found;
  const rows = await tx.db
    .select({ personId: reservations.personId, from: reservations.startsAt, to: reservations.endsAt })
    .from(reservations)
    .innerJoin(checkIns, eq(checkIns.id, reservations.checkInId))
    .where(
      and(
        inArray(reservations.personId, [...people]),
        except.length === 0 ? undefined : notInArray(checkIns.seriesId, [...except]),
        sql`${reservations.during} && tstzrange(to_timestamp(${window.from / 1000}), to_timestamp(${window.to / 1000}))`,
      ),
    );
  for (const { personId, from, to } of rows) found.get(personId)?.push({ from, to });
  return found;
};
