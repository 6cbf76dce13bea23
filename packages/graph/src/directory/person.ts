import { AppError } from '@tandem/core/errors';
import type { Person, PersonId } from '@tandem/core/model';
import { z } from 'zod';
import type { ReadAnswer } from '../client/batch.ts';
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
 * @throws AppError `graph.unreachable` or `graph.refused` when Graph could not say
 */
export function readPerson(
  id: PersonId,
  user: ReadAnswer | undefined,
  settings: ReadAnswer | undefined,
): Omit<Person, 'managers'> | null {
  if (!user?.ok) return missing(user);
  const { displayName, givenName, mail, ...rest } = User.parse(user.body);
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

function missing(answer: { readonly status: number; readonly code: string } | undefined): null {
  if (answer?.status === 404) return null;
  const code = answer?.status === 403 || answer?.status === 401 ? 'graph.refused' : 'graph.unreachable';
  throw new AppError(code, `The directory did not answer (${answer?.status ?? 0} ${answer?.code ?? ''}).`);
}

function zoneOf(settings: ReadAnswer | undefined): string {
  const { data } = Settings.safeParse(settings?.ok ? settings.body : null);
  return (data?.timeZone && ianaZone(data.timeZone)) ?? zoneless;
}
