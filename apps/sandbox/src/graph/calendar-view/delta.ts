import type { Context } from 'hono';
import { badRequest } from '../http/fault.ts';
import { demand } from '../http/permissions.ts';
import { preferenceOf, type Preference } from '../http/prefer.ts';
import type { Item } from '../mailbox/types.ts';
import { option } from '../odata/query.ts';
import { demandOwn } from '../people/access.ts';
import type { PersonEnv, World } from '../world.ts';
import { entitiesOf, fingerprint, type DeltaEntity } from './entities.ts';
import { readToken, writeToken, type DeltaState } from './token.ts';
import { readWindow } from './window.ts';

type Removed = DeltaEntity & { readonly '@removed': { readonly reason: 'deleted' } };

/** `…/calendarView/delta`: everything in a window at first, afterwards what changed since the link was given. */
export function calendarViewDelta(world: World, c: Context<PersonEnv>): Response {
  const person = c.get('person');
  demand(c.get('caller'), 'calendar.delta');
  demandOwn(c.get('caller'), person);
  demandPlain(c);
  const zone = preferenceOf(c);
  const state = stateOf(world, c, person.id);
  const told = entitiesTold(world, state, zone).filter(({ id }) => id > state.after);
  const page = told.slice(0, zone.pageSize ?? 10);
  const last = page.at(-1);
  const path = `${world.root}${c.req.path.replace(/^.*?\/v1\.0/, '')}`;
  const link =
    last !== undefined && page.length < told.length
      ? { '@odata.nextLink': `${path}?$skiptoken=${writeToken({ ...state, after: last.id })}` }
      : { '@odata.deltaLink': `${path}?$deltatoken=${writeToken({ ...state, since: state.upTo, after: '' })}` };
  return c.json({ '@odata.context': `${world.root}/$metadata#Collection(event)`, ...link, value: page });
}

const unsupported = ['orderby', 'filter', 'select', 'expand', 'search'];

function demandPlain(c: Context): void {
  if (unsupported.some((name) => c.req.query(`$${name}`) !== undefined))
    throw badRequest(
      'ErrorInvalidUrlQuery',
      "The following parameters are not supported with change tracking over the 'CalendarView' resource: '$orderby, $filter, $select, $expand, $search'.",
    );
}

/** A page of a round goes on where the last one ended; a delta link begins a new round. */
function stateOf(world: World, c: Context, mailbox: string): DeltaState {
  const position = world.mailboxes.position();
  const skip = option(c, 'skiptoken');
  if (skip !== null) return readToken(skip, mailbox, position);
  const delta = option(c, 'deltatoken');
  if (delta !== null) return { ...readToken(delta, mailbox, position), upTo: position.sequence };
  return { era: position.era, mailbox, ...readWindow(c), since: null, upTo: position.sequence, after: '' };
}

/** All that a round tells, ordered by id so that its pages fit together. */
function entitiesTold(world: World, state: DeltaState, zone: Preference): readonly (DeltaEntity | Removed)[] {
  const all =
    state.since === null
      ? [...world.mailboxes.items(state.mailbox)].flatMap((item) => entitiesOf(item, state, zone))
      : changesSince(world, state.since, state, zone);
  return [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function changesSince(world: World, since: number, state: DeltaState, zone: Preference): (DeltaEntity | Removed)[] {
  const before = new Map<string, Item | null>();
  for (const change of world.mailboxes.since(state.mailbox, since))
    if (!before.has(change.id)) before.set(change.id, change.before);
  return [...before].flatMap(([id, earlier]) => {
    const now = world.mailboxes.find(state.mailbox, id);
    const was = earlier === null ? [] : entitiesOf(earlier, state, zone);
    const is = now === null ? [] : entitiesOf(now, state, zone);
    // A change outside the window is told as a removal: clients have to expect ids that they never saw.
    return was.length === 0 && is.length === 0 ? [removed(id)] : differences(was, is);
  });
}

function differences(was: readonly DeltaEntity[], is: readonly DeltaEntity[]): (DeltaEntity | Removed)[] {
  const known = new Map(was.map((entity) => [entity.id, fingerprint(entity)]));
  const changed = is.filter((entity) => known.get(entity.id) !== fingerprint(entity));
  const gone = was.filter(({ id }) => !is.some((entity) => entity.id === id));
  return [...changed, ...gone.map(({ id }) => removed(id))];
}

const removed = (id: string): Removed => ({
  '@odata.type': '#microsoft.graph.event',
  id,
  '@removed': { reason: 'deleted' },
});
