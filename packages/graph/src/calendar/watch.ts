import type { Subscription as Asked } from '@microsoft/microsoft-graph-types';
import type { Instant, PersonId } from '@tandem/core/model';
import type { CalendarHook } from '@tandem/core/ports';
import { z } from 'zod';
import { graphAnswer, isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { allPages } from '../client/pages.ts';
import { GraphInstant, utcText } from '../zones/graph-time.ts';

const Subscription = z
  .object({ id: z.string(), expirationDateTime: GraphInstant })
  .transform(({ id, expirationDateTime }) => ({ subscription: id, until: expirationDateTime }));

/** Graph allows under seven days (10,080 minutes) for events; milliseconds. */
const lifetime = 10_000 * 60 * 1000;

/** Asks to be told of changes in somebody's calendar, or renews what was asked; one that lapsed is asked for anew. */
export async function watch(
  graph: Graph,
  {
    owner,
    hook,
    subscription,
    now,
  }: { owner: PersonId; hook: CalendarHook; subscription: string | null; now: Instant },
): Promise<{ readonly subscription: string; readonly until: Instant }> {
  const expirationDateTime = utcText(now + lifetime);
  if (subscription !== null) {
    const path = `/subscriptions/${encodeURIComponent(subscription)}`;
    try {
      return await graph.ask({ method: 'PATCH', path, body: { expirationDateTime } }, Subscription);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  const body: Asked = {
    changeType: 'created,updated,deleted',
    resource: `/users/${owner}/events`,
    notificationUrl: hook.url,
    lifecycleNotificationUrl: hook.lifecycleUrl,
    clientState: hook.clientState,
    expirationDateTime,
  };
  const ask = { method: 'POST', path: '/subscriptions', body } as const;
  try {
    return await graph.ask(ask, Subscription);
  } catch (error) {
    if (graphAnswer(error)?.status !== 409) throw error;
    await forget(graph, body);
    return graph.ask(ask, Subscription);
  }
}

const Standing = z.object({ id: z.string(), resource: z.string(), notificationUrl: z.string().nullish() });

/** An earlier answer never reached us: what it made tells an id that nobody knows, so it goes before a new one comes. */
async function forget(graph: Graph, { resource, notificationUrl }: Asked): Promise<void> {
  for (const standing of await allPages(graph, '/subscriptions', Standing)) {
    if (standing.resource !== resource || standing.notificationUrl !== notificationUrl) continue;
    await graph.tell({ method: 'DELETE', path: `/subscriptions/${encodeURIComponent(standing.id)}` });
  }
}
