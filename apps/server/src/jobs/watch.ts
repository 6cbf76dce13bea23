import { randomBytes } from 'node:crypto';
import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { ensureSubscription, saveSubscription } from '../store/subscriptions.ts';

/** Renewed this long before it ends, and tried again this long after a failure, seconds. */
const EARLY = 12 * 3600;
const AGAIN = 600;

/** Bytes of the secret that Microsoft Graph repeats with every notification. */
const SECRET_BYTES = 32;

/** Asks to be told of changes in an owner's calendar. A failure never holds up a booking: it is logged and tried again. */
export const watchOwner = async (deps: Deps, tenantId: TenantId, owner: PersonId): Promise<void> => {
  const job = { tenantId, owner };
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const standing = await deps.store.inTenant(tenantId, (tx) => ensureSubscription(tx, owner, secret));
  if (standing.subscription !== null && (standing.until ?? 0) > deps.clock() + EARLY * 1000) return;
  try {
    const hook = { url: deps.hookUrl, lifecycleUrl: `${deps.hookUrl}/lifecycle`, clientState: standing.clientState };
    const { calendar } = deps.microsoft(tenantId);
    const { subscription, until } = await calendar.watch(owner, hook, standing.subscription);
    const afterSeconds = Math.max(AGAIN, (until - deps.clock()) / 1000 - EARLY);
    await deps.store.inTenant(tenantId, async (tx) => {
      await saveSubscription(tx, owner, { subscription, until });
      await deps.queue.send(tx, 'watch', job, { afterSeconds });
    });
  } catch (error) {
    deps.log.warn({ err: error, ...job }, 'calendar is not watched');
    await deps.store.inTenant(tenantId, (tx) => deps.queue.send(tx, 'watch', job, { afterSeconds: AGAIN }));
  }
};
