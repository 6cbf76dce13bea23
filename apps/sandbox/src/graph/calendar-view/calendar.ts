import type { Context } from 'hono';
import type { Calendar } from '@microsoft/microsoft-graph-types';
import { demand } from '../http/permissions.ts';
import { addressOf } from '../people/directory.ts';
import { demandOwn } from '../people/access.ts';
import type { PersonEnv, World } from '../world.ts';

/** `…/calendar`: the one calendar that a mailbox has here. */
export function getCalendar(world: World, c: Context<PersonEnv>): Response {
  const person = c.get('person');
  demand(c.get('caller'), 'events.read');
  demandOwn(c.get('caller'), person);
  const calendar: Calendar = {
    id: Buffer.from(`calendar ${person.id}`).toString('base64url'),
    name: 'Calendar',
    isDefaultCalendar: true,
    canEdit: true,
    canShare: true,
    canViewPrivateItems: true,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    owner: addressOf(person),
  };
  return c.json({ '@odata.context': `${world.root}/$metadata#users('${person.id}')/calendar/$entity`, ...calendar });
}
