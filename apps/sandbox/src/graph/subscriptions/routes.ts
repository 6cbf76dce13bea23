import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Subscription } from '@microsoft/microsoft-graph-types';
import { jsonBody, parseBody } from '../http/body.ts';
import type { Caller } from '../http/caller.ts';
import { accessDenied, badRequest, GraphFault } from '../http/fault.ts';
import { demand } from '../http/permissions.ts';
import { demandOwn } from '../people/access.ts';
import type { GraphEnv, World } from '../world.ts';
import { graphInstant } from '../zones.ts';
import { validateEndpoint } from './handshake.ts';
import {
  demandClientState,
  readChangeTypes,
  readExpiration,
  readResource,
  RenewalInput,
  SubscriptionInput,
} from './input.ts';
import type { Subscriptions } from './store.ts';
import type { WatchedMailbox } from './types.ts';

/** `/subscriptions` on the events of mailboxes. An application sees its own. */
export function subscriptionRoutes(world: World, subscriptions: Subscriptions): Hono<GraphEnv> {
  const routes = new Hono<GraphEnv>();
  routes.get('/', (c) => {
    const own = subscriptions.all().filter((each) => each.applicationId === c.get('caller').appId);
    return c.json({ '@odata.context': `${world.root}/$metadata#subscriptions`, value: own.map(present) });
  });
  routes.post('/', async (c) => {
    const subscription = await create(world, subscriptions, c.get('caller'), await jsonBody(c));
    return c.json(answer(world, subscription), 201);
  });
  routes.get('/:id', (c) => c.json(answer(world, find(subscriptions, c))));
  routes.patch('/:id', async (c) => {
    const subscription = find(subscriptions, c);
    const input = parseBody(RenewalInput, await jsonBody(c));
    if (input.notificationUrl) await validateEndpoint(input.notificationUrl);
    const renewed: WatchedMailbox = {
      ...subscription,
      notificationUrl: input.notificationUrl ?? subscription.notificationUrl,
      expiresAt: input.expirationDateTime
        ? readExpiration(input.expirationDateTime, world.clock())
        : subscription.expiresAt,
    };
    subscriptions.put(renewed);
    return c.json(answer(world, renewed));
  });
  routes.delete('/:id', (c) => {
    subscriptions.remove(find(subscriptions, c).id);
    return c.body(null, 204);
  });
  routes.post('/:id/reauthorize', (c) => {
    find(subscriptions, c);
    return c.body(null, 204);
  });
  return routes;
}

async function create(
  world: World,
  subscriptions: Subscriptions,
  caller: Caller,
  body: unknown,
): Promise<WatchedMailbox> {
  const input = parseBody(SubscriptionInput, body);
  demand(caller, 'calendar.delta');
  const mailbox = mailboxOf(world, caller, input.resource);
  const changeTypes = readChangeTypes(input.changeType);
  const expiresAt = readExpiration(input.expirationDateTime, world.clock());
  const clientState = input.clientState ?? null;
  demandClientState(clientState);
  demandNew(subscriptions, caller, input.resource, changeTypes.join());
  const lifecycleNotificationUrl = input.lifecycleNotificationUrl ?? null;
  await validateEndpoint(input.notificationUrl);
  if (lifecycleNotificationUrl !== null) await validateEndpoint(lifecycleNotificationUrl);
  const subscription: WatchedMailbox = {
    id: randomUUID(),
    applicationId: caller.appId,
    creatorId: caller.kind === 'delegated' ? caller.personId : caller.appId,
    resource: input.resource,
    mailbox,
    changeTypes,
    notificationUrl: input.notificationUrl,
    lifecycleNotificationUrl,
    clientState,
    expiresAt,
  };
  subscriptions.put(subscription);
  return subscription;
}

function mailboxOf(world: World, caller: Caller, resource: string): string {
  const named = readResource(resource).person;
  if (named === null && caller.kind === 'application')
    throw badRequest('ValidationError', '/me is only valid with delegated authentication flow.');
  const person = world.people.find(named ?? (caller.kind === 'delegated' ? caller.personId : ''));
  if (person === null) throw accessDenied();
  demandOwn(caller, person);
  return person.id;
}

/** Duplicates are refused: the same application, resource and kinds of change. */
function demandNew(subscriptions: Subscriptions, caller: Caller, resource: string, changeTypes: string): void {
  const same = subscriptions
    .all()
    .find(
      (each) =>
        each.applicationId === caller.appId && each.resource === resource && each.changeTypes.join() === changeTypes,
    );
  if (same !== undefined)
    throw new GraphFault(409, 'Conflict', `Subscription Id ${same.id} already exists for the requested combination.`);
}

function find(subscriptions: Subscriptions, c: Context<GraphEnv>): WatchedMailbox {
  const found = subscriptions.find(c.req.param('id') ?? '');
  if (found === null || found.applicationId !== c.get('caller').appId)
    throw new GraphFault(404, 'ResourceNotFound', 'The object was not found.');
  return found;
}

const answer = (world: World, subscription: WatchedMailbox) => ({
  '@odata.context': `${world.root}/$metadata#subscriptions/$entity`,
  ...present(subscription),
});

const present = (subscription: WatchedMailbox): Subscription => ({
  id: subscription.id,
  resource: subscription.resource,
  applicationId: subscription.applicationId,
  creatorId: subscription.creatorId,
  changeType: subscription.changeTypes.join(','),
  clientState: subscription.clientState,
  notificationUrl: subscription.notificationUrl,
  lifecycleNotificationUrl: subscription.lifecycleNotificationUrl,
  expirationDateTime: graphInstant(subscription.expiresAt),
  latestSupportedTlsVersion: 'v1_2',
  includeResourceData: false,
  notificationUrlAppId: null,
});
