import { and, eq, gt, inArray, ne, or, sql } from 'drizzle-orm';
import type { IntentionId, PairId, PersonId, SeriesId } from '@tandem/core/model';
import { intentions, series, type IntentionPayload } from './schema/index.ts';
import type { Tx } from './store.ts';

/** Something that Microsoft 365 did not permit the worker to do, and that one of the pair may do instead. */
export type WaitingForPeople = {
  readonly id: IntentionId;
  readonly pairId: PairId;
  readonly seriesId: SeriesId;
  readonly kind: IntentionPayload['kind'];
  /** In whose mailbox it is to be done. */
  readonly owner: PersonId;
  /** Every attempt was refused, none is on its way: it may as well be done in another mailbox. */
  readonly isUntouched: boolean;
};

/** What waits for the people of these pairs, oldest first; `lock` holds it for the rest of the transaction. */
export const waitingForPeople = async (
  tx: Tx,
  pairIds: readonly PairId[],
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<readonly WaitingForPeople[]> => {
  if (pairIds.length === 0) return [];
  const query = tx.db
    .select({ intention: intentions, pairId: series.pairId, owner: series.owner })
    .from(intentions)
    .innerJoin(series, eq(series.id, intentions.seriesId))
    .where(
      and(
        inArray(series.pairId, [...pairIds]),
        eq(intentions.state, 'open'),
        gt(intentions.refused, 0),
        // Nobody wants to book a series any more that has ended; taking it out of a calendar may still wait.
        or(ne(series.state, 'ended'), sql`${intentions.payload}->>'kind' <> 'book'`),
      ),
    )
    .orderBy(intentions.createdAt);
  const rows = await (lock ? query.for('update') : query);
  return rows.flatMap(({ intention, pairId, owner }) => {
    const { id, seriesId, payload, attempts, refused } = intention;
    if (seriesId === null) return [];
    return [{ id, pairId, seriesId, kind: payload.kind, owner, isUntouched: attempts === refused }];
  });
};
