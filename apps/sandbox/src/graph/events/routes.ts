import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import { jsonBody, parseBody } from '../http/body.ts';
import { GraphFault } from '../http/fault.ts';
import { flag, lowerKeys } from '../http/loose.ts';
import { demand } from '../http/permissions.ts';
import { preferenceOf } from '../http/prefer.ts';
import { presentInstance } from '../mailbox/present.ts';
import { linkTo, option, pagePresented } from '../odata/query.ts';
import { demandOwn } from '../people/access.ts';
import type { PersonEnv, World } from '../world.ts';
import { readWindow } from '../calendar-view/window.ts';
import { instancesIn, type Instance } from '../mailbox/instances.ts';
import type { Item } from '../mailbox/types.ts';
import { cancelEvent, deleteEvent } from './cancel.ts';
import { createEvent, type RepeatedTransaction } from './create.ts';
import { forwardEvent, ForwardInput } from './forward.ts';
import { readEventInput } from './input.ts';
import { patchEvent } from './patch.ts';
import { respondToEvent } from './respond.ts';
import { shapeEvent } from './shape.ts';
import { findTarget, presentItem, presentTarget, type Target } from './target.ts';

type Settings = { readonly repeatedTransaction: () => RepeatedTransaction };

/** Pages of ten unless asked for more, as Outlook has it. */
const pageSize = { usual: 10, most: 1000 };

/** `…/events` of one mailbox. */
export function eventRoutes(world: World, settings: Settings): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/', (c) => listEvents(world, c));
  routes.post('/', async (c) => {
    write(c);
    const input = readEventInput(await jsonBody(c));
    const item = createEvent(world, c.get('person'), input, settings.repeatedTransaction());
    return c.json(answer(world, c, { item, instance: null, date: null }), 201);
  });
  routes.get('/:id', (c) => {
    read(c);
    return c.json(answer(world, c, target(world, c)));
  });
  routes.patch('/:id', async (c) => {
    write(c);
    const found = target(world, c);
    demandMatch(c, found);
    patchEvent(world, found, readEventInput(await jsonBody(c)));
    return c.json(answer(world, c, target(world, c)));
  });
  routes.delete('/:id', (c) => {
    write(c);
    const found = target(world, c);
    demandMatch(c, found);
    deleteEvent(world, found);
    return c.body(null, 204);
  });
  routes.get('/:id/instances', (c) => listInstances(world, c));
  routes.post('/:id/cancel', (c) => {
    write(c);
    cancelEvent(world, target(world, c));
    return c.body(null, 202);
  });
  routes.post('/:id/forward', async (c) => {
    write(c);
    forwardEvent(world, target(world, c), parseBody(ForwardInput, lowerKeys(await jsonBody(c))));
    return c.body(null, 202);
  });
  for (const [action, response] of responses)
    routes.post(`/:id/${action}`, async (c) => {
      write(c);
      const { sendResponse } = parseBody(ResponseInput, lowerKeys(await jsonBody(c)));
      respondToEvent(world, target(world, c), { response, tellOrganizer: sendResponse !== false });
      return c.body(null, 202);
    });
  return routes;
}

const responses = [
  ['accept', 'accepted'],
  ['tentativelyAccept', 'tentativelyAccepted'],
  ['decline', 'declined'],
] as const;

const ResponseInput = z.object({ comment: z.string().nullish(), sendResponse: flag.nullish() });

function listEvents(world: World, c: Context<PersonEnv>): Response {
  read(c);
  const zone = preferenceOf(c);
  const person = c.get('person');
  const caller = c.get('caller');
  const items = [...world.mailboxes.items(person.id)];
  const present = (item: Item) => ({
    ...presentItem(item, zone),
    singleValueExtendedProperties: item.properties,
  });
  const { page, total, next } = pagePresented(c, items, present, pageSize);
  const value = page.map(({ one }) => shapeEvent(c, caller, one, presentItem(one, zone), zone));
  return c.json({
    '@odata.context': `${world.root}/$metadata#users('${person.id}')/events`,
    ...(option(c, 'count') === 'true' ? { '@odata.count': total } : {}),
    value,
    ...(next === null ? {} : { '@odata.nextLink': linkTo(c, world.root, { $skip: String(next) }) }),
  });
}

function listInstances(world: World, c: Context<PersonEnv>): Response {
  read(c);
  const zone = preferenceOf(c);
  const { item, date } = target(world, c);
  const window = readWindow(c);
  if (item.meeting.series === null || date !== null)
    throw new GraphFault(400, 'ErrorInvalidRequest', 'Only a series master has instances.');
  const present = (instance: Instance) => presentInstance(instance, zone);
  const { page, next } = pagePresented(c, instancesIn(item, window), present, pageSize);
  return c.json({
    '@odata.context': `${world.root}/$metadata#users('${c.get('person').id}')/events('${item.id}')/instances`,
    value: page.map(({ shown }) => shapeEvent(c, c.get('caller'), item, shown, zone)),
    ...(next === null ? {} : { '@odata.nextLink': linkTo(c, world.root, { $skip: String(next) }) }),
  });
}

function answer(world: World, c: Context<PersonEnv>, found: Target): object {
  const zone = preferenceOf(c);
  const context = `${world.root}/$metadata#users('${c.get('person').id}')/events/$entity`;
  return { '@odata.context': context, ...shapeEvent(c, c.get('caller'), found.item, presentTarget(found, zone), zone) };
}

const target = (world: World, c: Context<PersonEnv>): Target =>
  findTarget(world, c.get('person').id, c.req.param('id') ?? '');

function read(c: Context<PersonEnv>): void {
  demand(c.get('caller'), 'events.read');
  demandOwn(c.get('caller'), c.get('person'));
}

function write(c: Context<PersonEnv>): void {
  demand(c.get('caller'), 'events.write');
  demandOwn(c.get('caller'), c.get('person'));
}

function demandMatch(c: Context<PersonEnv>, found: Target): void {
  const wanted = c.req.header('if-match');
  if (wanted === undefined || wanted === '*') return;
  if (wanted !== presentTarget(found, { zone: 'UTC', iana: 'UTC', pageSize: null })['@odata.etag'])
    throw new GraphFault(412, 'ErrorIrresolvableConflict', 'The change key passed in the request does not match.');
}
