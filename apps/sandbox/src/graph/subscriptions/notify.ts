import { isDeepStrictEqual } from 'node:util';
import { instanceOn } from '../mailbox/instances.ts';
import { occurrenceId } from '../mailbox/ids.ts';
import { changeKeyOf } from '../mailbox/present.ts';
import type { Committed } from '../mailbox/store.ts';
import type { Item } from '../mailbox/types.ts';
import { graphInstant } from '../zones.ts';
import type { Delivery } from './deliver.ts';
import type { Subscriptions } from './store.ts';
import type { ChangeType, LifecycleEvent, WatchedMailbox } from './types.ts';

type Changed = { readonly id: string; readonly type: ChangeType; readonly etag: string };

/** Tells every subscription of the changes in its mailbox; what goes to one address goes in one request. */
export function notifyChanges(
  tenantId: string,
  subscriptions: Subscriptions,
  delivery: Delivery,
  committed: readonly Committed[],
): void {
  const post = new Map<string, object[]>();
  for (const subscription of subscriptions.all()) {
    const changes = committed
      .filter(({ mailbox }) => mailbox === subscription.mailbox)
      .flatMap(changesOf)
      .filter(({ type }) => subscription.changeTypes.includes(type));
    const notifications = changes.map((change) => notification(tenantId, subscription, change));
    if (notifications.length > 0)
      post.set(subscription.notificationUrl, [...(post.get(subscription.notificationUrl) ?? []), ...notifications]);
  }
  for (const [url, notifications] of post) delivery.send(url, notifications);
}

/** Tells the owner of a subscription that something happened to the subscription itself. */
export function notifyLifecycle(
  tenantId: string,
  subscription: WatchedMailbox,
  lifecycleEvent: LifecycleEvent,
  delivery: Delivery,
): void {
  if (subscription.lifecycleNotificationUrl === null) return;
  delivery.send(subscription.lifecycleNotificationUrl, [{ ...envelope(tenantId, subscription), lifecycleEvent }]);
}

const envelope = (tenantId: string, subscription: WatchedMailbox) => ({
  subscriptionId: subscription.id,
  subscriptionExpirationDateTime: graphInstant(subscription.expiresAt),
  ...(subscription.clientState === null ? {} : { clientState: subscription.clientState }),
  tenantId,
});

function notification(tenantId: string, subscription: WatchedMailbox, { id, type, etag }: Changed): object {
  const resource = `Users/${subscription.mailbox}/Events/${id}`;
  return {
    ...envelope(tenantId, subscription),
    changeType: type,
    resource,
    resourceData: {
      '@odata.type': '#Microsoft.Graph.Event',
      '@odata.id': resource,
      '@odata.etag': `W/"${etag}"`,
      id,
    },
  };
}

/** A changed series is told as its master and each date that differs now. */
function changesOf({ before, after }: Committed): readonly Changed[] {
  if (after === null) return before === null ? [] : [{ id: before.id, type: 'deleted', etag: changeKeyOf(before) }];
  const etag = changeKeyOf(after);
  if (before === null) return [{ id: after.id, type: 'created', etag }];
  const dates = datesChanged(before, after).map((date): Changed => {
    const type = instanceOn(after, date) === null ? 'deleted' : 'updated';
    return { id: occurrenceId(after.id, date), type, etag };
  });
  return [{ id: after.id, type: 'updated', etag }, ...dates];
}

function datesChanged(before: Item, after: Item): readonly string[] {
  const touched = [before, after].flatMap(({ meeting, dates }) => [
    ...Object.keys(meeting.exceptions),
    ...meeting.cancelledDates,
    ...Object.keys(dates),
  ]);
  const stateOn = ({ meeting, dates }: Item, date: string): object => ({
    exception: meeting.exceptions[date],
    cancelled: meeting.cancelledDates.includes(date),
    own: dates[date],
  });
  return [...new Set(touched)].filter((date) => !isDeepStrictEqual(stateOn(before, date), stateOn(after, date)));
}
