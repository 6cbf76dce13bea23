import { asc, inArray } from 'drizzle-orm';
import type { CheckInId } from '@tandem/core/model';
import { agendaItems } from './schema/index.ts';
import type { Tx } from './store.ts';

export type WrittenPoint = Omit<typeof agendaItems.$inferSelect, 'tenantId'>;

export const insertPoint = async (tx: Tx, point: WrittenPoint): Promise<void> => {
  await tx.db.insert(agendaItems).values({ ...point, tenantId: tx.tenantId });
};

/** What the two have written down for these check-ins, oldest first. */
export const pointsOf = async (tx: Tx, checkInIds: readonly CheckInId[]): Promise<readonly WrittenPoint[]> =>
  checkInIds.length === 0
    ? []
    : tx.db
        .select()
        .from(agendaItems)
        .where(inArray(agendaItems.checkInId, [...checkInIds]))
        .orderBy(asc(agendaItems.addedAt));
