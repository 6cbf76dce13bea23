import { randomBytes } from 'node:crypto';
import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { bookedSeriesOwnedBy } from '../store/series.ts';
import { ensureSubscription, saveSubscription } from '../store/subscriptions.ts';

const DAY = 86_400; // seconds

/** Tried again this long after a failure, seconds. */
const AGAIN = 600;

/** Bytes of the secret that Microsoft Graph repeats with every notification. */
const SECRET_BYTES = 32;

/**
 * Keeps an eye on an owner's calendar, as long as a series stands in it: asks to be told of changes, and renews that
 * before it ends. What changed before the first notification can come is found by looking ahead, within minutes.
 */
export const watchOwner = async (deps: Deps, tenantId: TenantId, owner: PersonId): Promise<void> => {
  const job = { tenantId, owner };
  const owned = await deps.store.inTenant(tenantId, (tx) => bookedSeriesOwnedBy(tx, owner));
  if (owned.length === 0) return;
  const subscribed = await subscribe(deps, tenantId, owner);
  await deps.store.inTenant(tenantId, async (tx) => {
    await deps.queue.send(tx, 'watch', job, { afterSeconds: subscribed ? DAY : AGAIN });
    await deps.queue.send(tx, 'audit', job, { afterSeconds: DAY });
  });
};

/** A failure never holds up a booking: it is logged, and the caller tries again. */
const subscribe = async (deps: Deps, tenantId: TenantId, owner: PersonId): Promise<boolean> => {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const standing = await deps.store.inTenant(tenantId, (tx) => ensureSubscription(tx, owner, secret));
  if ((standing.until ?? 0) > deps.clock() + 2 * DAY * 1000) return true;
  try {
    const hook = { url: deps.hookUrl, lifecycleUrl: `${deps.hookUrl}/lifecycle`, clientState: standing.clientState };
    const made = await deps.microsoft(tenantId).calendar.watch(owner, hook, standing.subscription);
    await deps.store.inTenant(tenantId, (tx) => saveSubscription(tx, owner, made));
    return true;
  } catch (error) {
    deps.log.warn({ err: error, tenantId, owner }, 'calendar is not watched');
    return false;
  }
};
