import { IntentionId, type SeriesId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { freshId } from '../ids.ts';
import { insertIntention } from '../store/intentions.ts';
import type { IntentionPayload } from '../store/schema/index.ts';
import type { Tx } from '../store/store.ts';

/** Writes down what shall happen in Microsoft 365, with its job, in the transaction that decides it. */
export const intend = async (
  deps: Pick<Deps, 'queue' | 'clock'>,
  tx: Tx,
  seriesId: SeriesId | null,
  payload: IntentionPayload,
  options: { readonly afterSeconds?: number } = {},
): Promise<void> => {
  const id = freshId(IntentionId);
  const at = deps.clock();
  const nextAttemptAt = at + (options.afterSeconds ?? 0) * 1000;
  await insertIntention(tx, { id, seriesId, payload, createdAt: at, nextAttemptAt });
  await deps.queue.send(tx, 'carry-out', { tenantId: tx.tenantId, intentionId: id }, options);
};
