import { asc, eq, inArray } from 'drizzle-orm';
import type { Healing, HealingId, SeriesId } from '@tandem/core/model';
import { checkIns, healings } from './schema/index.ts';
import type { Tx } from './store.ts';

const columns = {
  id: healings.id,
  checkInId: healings.checkInId,
  cause: healings.cause,
  people: healings.people,
  did: healings.did,
  fromAt: healings.fromAt,
  toAt: healings.toAt,
  note: healings.note,
  decidedAt: healings.decidedAt,
  undone: healings.undone,
};

/** Says false when its people have been asked about that very time already. */
export const insertHealing = async (tx: Tx, healing: Healing): Promise<boolean> => {
  const inserted = await tx.db
    .insert(healings)
    .values({ ...healing, tenantId: tx.tenantId })
    .onConflictDoNothing()
    .returning({ id: healings.id });
  return inserted.length > 0;
};

/** What happened to the dates of these series, oldest first. */
export const healingsOf = async (
  tx: Tx,
  seriesIds: readonly SeriesId[],
): Promise<ReadonlyMap<SeriesId, readonly Healing[]>> => {
  const found = new Map<SeriesId, Healing[]>(seriesIds.map((id) => [id, []]));
  if (seriesIds.length === 0) return found;
  const rows = await tx.db
    .select({ seriesId: checkIns.seriesId, healing: columns })
    .from(healings)
    .innerJoin(checkIns, eq(checkIns.id, healings.checkInId))
    .where(inArray(checkIns.seriesId, [...seriesIds]))
    .orderBy(asc(healings.decidedAt), asc(healings.id));
  for (const { seriesId, healing } of rows) found.get(seriesId)?.push(healing);
  return found;
};

export const markUndone = async (tx: Tx, id: HealingId): Promise<void> => {
  await tx.db.update(healings).set({ undone: true }).where(eq(healings.id, id));
};
