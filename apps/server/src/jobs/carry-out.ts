import { AppError } from '@tandem/core/errors';
import type { IntentionId, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { reasonOf } from '../modules/reason.ts';
import { beginAttempt, closeIntention, postponeIntention, type Intention } from '../store/intentions.ts';
import { saveProblem } from '../store/series.ts';
import { bookSeries } from './book-series.ts';
import { cancelSeries } from './cancel-series.ts';
import { settleCheckIn } from './healing/settle-date.ts';
import { uninvite } from './healing/uninvite.ts';

/** Longest wait between two attempts, and the first one, seconds. */
const LONGEST_WAIT = 900;
const FIRST_WAIT = 2;

/** Attempts after which an error that we do not understand counts as final. */
const PATIENCE = 8;

/**
 * Carries out one intention in Microsoft 365. Every attempt is counted before it begins, so that a crash in the middle
 * is known; every effect is one that can be repeated; only the answer, written down, closes the intention.
 */
export const carryOut = async (deps: Deps, tenantId: TenantId, id: IntentionId): Promise<void> => {
  const intention = await deps.store.inTenant(tenantId, (tx) => beginAttempt(tx, id));
  if (intention !== null) await attempt(deps, tenantId, intention);
};

/** An attempt that has begun; gives what went wrong with it, for whoever asked for it and waits. */
export const attempt = async (deps: Deps, tenantId: TenantId, intention: Intention): Promise<unknown> => {
  try {
    await effect(deps, tenantId, intention);
    return null;
  } catch (error) {
    if (isFinal(error, intention)) await giveUp(deps, tenantId, intention, error);
    else await postpone(deps, tenantId, intention, error);
    return error;
  }
};

const effect = async (deps: Deps, tenantId: TenantId, intention: Intention): Promise<void> => {
  switch (intention.payload.kind) {
    case 'book':
      return bookSeries(deps, tenantId, intention);
    case 'cancel':
      return cancelSeries(deps, tenantId, intention, intention.payload.comment);
    case 'settle':
      return settleCheckIn(deps, tenantId, intention, intention.payload.checkInId);
    case 'uninvite':
      return uninvite(deps, tenantId, intention, intention.payload.personId);
    case 'tell': {
      await deps.microsoft(tenantId).notifier.tell(intention.payload.notice);
      await deps.store.inTenant(tenantId, (tx) => closeIntention(tx, intention.id, 'done', null));
    }
  }
};

/** Waiting does not help where something or somebody is gone; and a refused notice is not worth a second word. */
const isFinal = (error: unknown, { attempts, payload }: Intention): boolean => {
  if (!(error instanceof AppError)) return attempts >= PATIENCE;
  const gone = error.code === 'graph.not_found' || error.code === 'person.gone';
  return gone || (payload.kind === 'tell' && needsPerson(error));
};

/** Trying again helps once somebody has acted: granted a permission, opened or licensed a mailbox. */
const needsPerson = (error: unknown): boolean =>
  isNotPermitted(error) ||
  (error instanceof AppError &&
    (error.code === 'graph.refused' || error.code === 'consent.required' || error.code === 'mailbox.unusable'));

const isNotPermitted = (error: unknown): boolean => error instanceof AppError && error.code === 'graph.not_permitted';

const postpone = async (deps: Deps, tenantId: TenantId, intention: Intention, error: unknown): Promise<void> => {
  const backOff = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(intention.attempts - 1, 10));
  const afterSeconds = Math.max(backOff, error instanceof AppError ? (error.retryAfter ?? 0) : 0);
  const problem = reasonOf(error);
  const state = needsPerson(error) ? 'stuck' : 'planned';
  deps.log.warn({ err: error, tenantId, intentionId: intention.id, afterSeconds }, 'intention waits');
  await deps.store.inTenant(tenantId, async (tx) => {
    const nextAttemptAt = deps.clock() + afterSeconds * 1000;
    await postponeIntention(tx, intention.id, { nextAttemptAt, problem, isRefused: isNotPermitted(error) });
    if (intention.seriesId !== null) await saveProblem(tx, intention.seriesId, state, problem);
    const job = { tenantId, intentionId: intention.id };
    await deps.queue.send(tx, intention.payload.kind === 'tell' ? 'tell' : 'carry-out', job, { afterSeconds });
  });
};

const giveUp = async (deps: Deps, tenantId: TenantId, intention: Intention, error: unknown): Promise<void> => {
  const problem = reasonOf(error);
  deps.log.error({ err: error, tenantId, intentionId: intention.id }, 'intention refused');
  await deps.store.inTenant(tenantId, async (tx) => {
    await closeIntention(tx, intention.id, 'failed', problem);
    if (intention.seriesId !== null) await saveProblem(tx, intention.seriesId, 'stuck', problem);
  });
};
