import type { Context } from 'hono';
import { demand } from '../http/permissions.ts';
import { namesIn, option, select } from '../odata/query.ts';
import type { PersonEnv, World } from '../world.ts';
import { demandOwn } from './access.ts';

/** `…/mailboxSettings`: time zone, working hours, date and time format, language. */
export function getMailboxSettings(world: World, c: Context<PersonEnv>): Response {
  const person = c.get('person');
  demand(c.get('caller'), 'settings.read');
  demandOwn(c.get('caller'), person);
  return c.json({
    '@odata.context': `${world.root}/$metadata#users('${person.id}')/mailboxSettings`,
    ...select(person.mailbox, namesIn(option(c, 'select')), []),
  });
}
