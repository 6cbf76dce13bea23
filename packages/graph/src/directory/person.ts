import type { Person, PersonId } from '@tandem/core/model';
import { z } from 'zod';
import { isBusyStatus, readFailure, type ReadAnswer } from '../client/read-answer.ts';
import { understood } from '../client/understood.ts';
import { ianaZone } from '../zones/zone-names.ts';

const User = z.object({
  displayName: z.string(),
  givenName: z.string().nullish(),
  mail: z.string().nullish(),
  jobTitle: z.string().nullish(),
  department: z.string().nullish(),
  city: z.string().nullish(),
  officeLocation: z.string().nullish(),
});

const Settings = z.object({ timeZone: z.string().nullish() });

/** Somebody who has no mailbox, or one with a zone of its own making, is given UTC. */
const zoneless = 'UTC';

/**
 * A person without the managers; null when the directory does not have them, or they have no mail address.
 * @throws AppError of `readFailure` when Graph could not say
 */
export function readPerson(id: PersonId, user: ReadAnswer, settings: ReadAnswer): Omit<Person, 'managers'> | null {
  if (!user.ok) {
    if (user.status === 404) return null;
    throw readFailure(user, 'a person of the directory');
  }
  const { displayName, givenName, mail, ...rest } = understood(User, user.body, 'a person');
  if (!mail) return null;
  return {
    id,
    name: displayName,
    givenName: givenName ?? displayName.split(' ')[0] ?? displayName,
    mail,
    jobTitle: rest.jobTitle ?? null,
    department: rest.department ?? null,
    place: rest.city ?? rest.officeLocation ?? null,
    zone: zoneOf(settings),
  };
}

function zoneOf(settings: ReadAnswer): string {
  if (!settings.ok && isBusyStatus(settings.status)) throw readFailure(settings, 'mailbox settings');
  const { data } = Settings.safeParse(settings.ok ? settings.body : null);
  return (data?.timeZone && ianaZone(data.timeZone)) ?? zoneless;
}
