import { createHash, timingSafeEqual } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { findSubscription, saveSubscription, type StoredSubscription } from '../store/subscriptions.ts';
import type { Tx } from '../store/store.ts';
import type { LifecycleEvent, Notification } from './notification.ts';

/** An event of a calendar changed: compare it with ours. */
export const takeNotification = (deps: Deps, item: Notification): Promise<void> =>
  deps.store.inTenant(item.tenantId, async (tx) => {
    const subscription = await genuine(tx, item);
    if (subscription === null) return;
    const { owner } = subscription;
    await deps.queue.send(tx, 'reconcile', { tenantId: tx.tenantId, owner, eventId: item.resourceData?.id });
  });

/** The subscription itself changed: renew it, or make a new one; and look for what was missed meanwhile. */
export const takeLifecycleEvent = (deps: Deps, item: LifecycleEvent): Promise<void> =>
  deps.store.inTenant(item.tenantId, async (tx) => {
    const subscription = await genuine(tx, item);
    if (subscription === null) return;
    const job = { tenantId: tx.tenantId, owner: subscription.owner };
    if (item.lifecycleEvent !== 'missed') {
      const kept = item.lifecycleEvent === 'subscriptionRemoved' ? null : subscription.subscription;
      await saveSubscription(tx, subscription.owner, { subscription: kept, until: null });
    }
    await deps.queue.send(tx, 'watch', job);
    await deps.queue.send(tx, 'reconcile', job);
  });

/** Ours, and sent by whoever knows our secret: anything else is dropped without a word. */
const genuine = async (
  tx: Tx,
  item: Pick<Notification, 'subscriptionId' | 'clientState'>,
): Promise<StoredSubscription | null> => {
  const subscription = await findSubscription(tx, item.subscriptionId);
  if (subscription === null) return null;
  return sameSecret(subscription.clientState, item.clientState ?? '') ? subscription : null;
};

/** Compares digests, so that neither the content nor the length shows in the time it takes. */
const sameSecret = (expected: string, given: string): boolean => timingSafeEqual(digest(expected), digest(given));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
