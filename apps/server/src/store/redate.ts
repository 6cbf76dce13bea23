import { and, eq, inArray } from 'drizzle-orm';
import type { CheckIn, CheckInId, PersonId, SeriesId } from '@tandem/core/model';
import { release, reserve } from './check-ins.ts';
import { checkIns } from './schema/index.ts';
import type { Tx } from './store.ts';

export type Standing = Pick<CheckIn, 'startsAt' | 'state' | 'note'>;

/**
 * Gives a date another time or state, with everyone's time, and notes that Outlook is still to follow. Says false when
 * it does not stand any more as it was read: somebody else decided first. The database refuses a time that is taken.
 */
export const redate = async (tx: Tx, row: CheckIn, to: Standing, people: readonly PersonId[]): Promise<boolean> => {
  const changed = await tx.db
    .update(checkIns)
    .set({ ...to, unsettled: true })
    .where(and(eq(checkIns.id, row.id), eq(checkIns.startsAt, row.startsAt), eq(checkIns.state, row.state)))
    .returning({ id: checkIns.id });
  if (changed.length === 0) return false;
  await release(tx, [row.id]);
  if (to.state === 'booked') await reserve(tx, [{ ...row, ...to }], people);
  return true;
};

/** Outlook has it so. Says false when it has been decided otherwise meanwhile, so that Outlook is still to follow. */
export const markSettled = async (tx: Tx, row: Pick<CheckIn, 'id' | 'startsAt' | 'state'>): Promise<boolean> => {
  const settled = await tx.db
    .update(checkIns)
    .set({ unsettled: false })
    .where(and(eq(checkIns.id, row.id), eq(checkIns.startsAt, row.startsAt), eq(checkIns.state, row.state)))
    .returning({ id: checkIns.id });
  return settled.length > 0;
};

/** Dates of these series that Outlook is still to follow. */
export const unsettledOf = async (tx: Tx, seriesIds: readonly SeriesId[]): Promise<ReadonlySet<CheckInId>> => {
  if (seriesIds.length === 0) return new Set();
  const rows = await tx.db
    .select({ id: checkIns.id })
    .from(checkIns)
    .where(and(inArray(checkIns.seriesId, [...seriesIds]), eq(checkIns.unsettled, true)));
  return new Set(rows.map(({ id }) => id));
};
