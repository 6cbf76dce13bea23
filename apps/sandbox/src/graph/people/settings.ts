import type { MailboxSettings } from '@microsoft/microsoft-graph-types';
import type { Context } from 'hono';
import type { SamplePerson } from '../../organisation/types.ts';
import { demand } from '../http/permissions.ts';
import { namesIn, option, select } from '../odata/query.ts';
import type { PersonEnv, World } from '../world.ts';
import { demandOwn } from './access.ts';

/** A zone as a mailbox keeps it that was set to one by a script, or by a country that no longer has it. */
const noZone = 'Atlantis Standard Time';

/** The settings of a mailbox as they stand now. */
export function settingsOf({ weather }: World, { id, mailbox }: SamplePerson): MailboxSettings {
  if (weather.mailbox(id) !== 'zoneless') return mailbox;
  return { ...mailbox, timeZone: noZone, workingHours: { ...mailbox.workingHours, timeZone: { name: noZone } } };
}

/** `…/mailboxSettings`: time zone, working hours, date and time format, language. */
export function getMailboxSettings(world: World, c: Context<PersonEnv>): Response {
  const person = c.get('person');
  demand(c.get('caller'), 'settings.read');
  demandOwn(c.get('caller'), person);
  return c.json({
    '@odata.context': `${world.root}/$metadata#users('${person.id}')/mailboxSettings`,
    ...select(settingsOf(world, person), namesIn(option(c, 'select')), []),
  });
}
