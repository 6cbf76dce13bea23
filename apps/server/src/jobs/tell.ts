import { createHash } from 'node:crypto';
import { IntentionId } from '@tandem/core/model';
import type { Notice } from '@tandem/core/ports';
import type { Deps } from '../deps.ts';
import { freshId } from '../ids.ts';
import { countNotices, insertIntention } from '../store/intentions.ts';
import type { Tx } from '../store/store.ts';

/** Notices a minute that one person gets at most. Source: Microsoft Learn, best practices for activity feed notifications. */
const A_MINUTE = 10;
const MINUTE_MS = 60_000;

/**
 * Writes down that somebody shall read a notice, in the transaction that decides it. What is more than ten a minute
 * waits its turn.
 */
export const tell = (deps: Pick<Deps, 'queue' | 'clock'>, tx: Tx, notice: Notice): Promise<void> =>
  write(deps, tx, notice, freshId(IntentionId));

/** The same, once for ever: of one type, about one place, to one person. */
export const tellOnce = (deps: Pick<Deps, 'queue' | 'clock'>, tx: Tx, notice: Notice): Promise<void> =>
  write(deps, tx, notice, onlyIdOf(notice));

const write = async (
  deps: Pick<Deps, 'queue' | 'clock'>,
  tx: Tx,
  notice: Notice,
  intentionId: IntentionId,
): Promise<void> => {
  const now = deps.clock();
  const lately = await countNotices(tx, notice.to, now - MINUTE_MS);
  const minutes = Math.floor(lately / A_MINUTE);
  const isNew = await insertIntention(tx, {
    id: intentionId,
    seriesId: null,
    payload: { kind: 'tell', notice },
    createdAt: now,
    nextAttemptAt: now + minutes * MINUTE_MS,
  });
  const later = minutes === 0 ? {} : { afterSeconds: minutes * 60 };
  if (isNew) await deps.queue.send(tx, 'tell', { tenantId: tx.tenantId, intentionId }, later);
};

/** The same notice has the same id, so that the database keeps the second one out. A UUID of version 8 (RFC 9562). */
const onlyIdOf = ({ type, place, to }: Notice): IntentionId => {
  const digits = createHash('sha256').update(`${type} ${place} ${to}`).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return IntentionId.parse([...parts, digits.slice(20, 32)].join('-'));
};
