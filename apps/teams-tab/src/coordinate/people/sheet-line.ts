import type { ParticipantRow } from '@tandem/core/contract';
import type { en } from '../../en.ts';

type Text = (key: keyof typeof en) => string;

/** A person as a line of the sheet that is exported: what an import reads stands in columns it recognises. */
export const sheetLine = (
  t: Text,
  { person, mail, roles, mostPartners, partners, invited }: ParticipantRow,
): Readonly<Record<string, string | number>> => ({
  [t('export.name')]: person.name,
  [t('export.mail')]: mail,
  [t('export.role')]: roles.map(({ role }) => t(`join.role.${role}`)).join('; '),
  [t('export.places')]: placesIn(roles),
  [t('export.inAll')]: mostPartners ?? '',
  [t('export.title')]: person.jobTitle ?? '',
  [t('export.department')]: person.department ?? '',
  [t('export.place')]: person.place ?? '',
  [t('export.came')]: t(invited ? 'people.invited' : 'export.came.own'),
  [t('export.partners')]: partners.map(({ name }) => name).join('; '),
});

/** As a sheet that is brought in says it: places are a mentor's where somebody is one. */
const placesIn = (roles: ParticipantRow['roles']): number =>
  (roles.find(({ role }) => role === 'mentor') ?? roles[0])?.capacity ?? 0;
