import type { Caller } from '@tandem/core/access';
import type { PairView } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { Instant, PairId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireOwnPair } from '../../identity/require.ts';
import { attempt } from '../../jobs/carry-out.ts';
import { beginAttempt, type Intention } from '../../store/intentions.ts';
import { findPair } from '../../store/pairs.ts';
import { saveOwner } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { waitingForPeople } from '../../store/waiting-for-people.ts';
import { withRightsOf } from './own-rights.ts';
import { readPair } from './usecases.ts';
import { canDo } from './waits-for.ts';

/**
 * Carries out what waits for the people of a pair, with the rights of the one who asks (on-behalf-of). The intentions are
 * the worker's own and so is the way they are carried out: what was reserved stays so, and nothing is booked twice.
 */
export const bookOwnSeries = async (
  deps: Deps,
  caller: Caller,
  token: string,
  pairId: PairId,
): Promise<{ now: Instant; pair: PairView }> => {
  const begun = await deps.store.inTenant(caller.tenantId, (tx) => begin(tx, caller, pairId));
  const own = withRightsOf(deps, caller.tenantId, token);
  const failures: unknown[] = [];
  for (const intention of begun) failures.push(await attempt(own, caller.tenantId, intention));
  const failure = failures.find((one) => one !== null);
  if (failure !== undefined) throw inWords(failure);
  return readPair(deps, caller, pairId);
};

/** Counted in the transaction that says whose mailbox it is: nobody else can begin it in another one meanwhile. */
const begin = async (tx: Tx, caller: Caller, pairId: PairId): Promise<readonly Intention[]> => {
  requireOwnPair(caller, await findPair(tx, pairId));
  const waiting = await waitingForPeople(tx, [pairId], { lock: true });
  const mine = waiting.filter((one) => canDo(one, caller.personId));
  if (mine.length === 0 && waiting.length > 0) {
    throw new AppError('slot.taken', 'Your partner is putting these dates into Outlook.');
  }
  const begun: Intention[] = [];
  for (const { id, seriesId, owner } of mine) {
    if (owner !== caller.personId) await saveOwner(tx, seriesId, caller.personId);
    const intention = await beginAttempt(tx, id);
    if (intention !== null) begun.push(intention);
  }
  return begun;
};

const inWords = (failure: unknown): unknown =>
  failure instanceof AppError && failure.code === 'graph.not_permitted'
    ? new AppError(
        failure.code,
        'Your organisation does not let you book with Tandem yet. Ask your administrator to allow it to act in your calendar for you. The time stays kept for both of you.',
        { cause: failure },
      )
    : failure;
