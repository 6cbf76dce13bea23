import { Temporal } from 'temporal-polyfill';
import { calendarsOf } from './calendars/index.ts';
import { crowdOf } from './crowd.ts';
import { mailboxOf } from './mailbox.ts';
import { mentoringOf } from './mentoring.ts';
import { places } from './places.ts';
import { guidOf } from './random.ts';
import { registrationOf } from './registration.ts';
import { appRoles, roster, unreadable, type Row } from './roster.ts';
import type { Organisation, SamplePerson } from './types.ts';

const domain = 'fabrikam.example';

/**
 * The sample organisation, whose calendars begin on `start`, a Monday (`2026-03-02`): the same people always,
 * the same calendars for the same start. `crowd` adds so many more people, for work at scale.
 */
export function createOrganisation(start: string, productUrl: string, crowd = 0): Organisation {
  const monday = Temporal.PlainDate.from(start);
  const calendars = calendarsOf(roster, monday, mailOf);
  const known = roster.map((row): SamplePerson => ({ ...personOf(row), calendar: calendars.get(row[0]) ?? [] }));
  const people = [...known, ...crowdOf(crowd, monday, domain)];
  return {
    name: 'Fabrikam',
    tenantId: guidOf('tenant'),
    domain,
    app: registrationOf(productUrl),
    people,
    groups: groupsOf(people),
  };
}

function personOf(row: Row): Omit<SamplePerson, 'calendar'> {
  const [name, jobTitle, department, placeName, manager, languages] = row;
  const place = places[placeName];
  const [givenName, ...surnames] = name.split(' ');
  return {
    id: personIdOf(name),
    user: {
      id: personIdOf(name),
      displayName: name,
      givenName: givenName ?? name,
      surname: surnames.join(' '),
      mail: mailOf(name),
      userPrincipalName: mailOf(name),
      jobTitle,
      department,
      officeLocation: place.office,
      city: place.city,
      country: place.country,
      preferredLanguage: languages.split(' ')[0] ?? 'en',
      accountEnabled: true,
      userType: 'Member',
    },
    managerId: manager === '' ? null : personIdOf(manager),
    appRoles: appRoles[name] ?? [],
    mailbox: mailboxOf(name, place, languages.split(' ')[0] ?? 'en'),
    unreadable: name === unreadable ? 'ErrorMailboxLogonFailed' : null,
    mentoring: mentoringOf(row),
  };
}

const personIdOf = (name: string): string => guidOf(`person/${name}`);

/** `chloe.rochat@…`: letters without their accents. */
const mailOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${domain}`;

/** One group for everybody, one for those who take part in mentoring, one a department. */
function groupsOf(people: readonly SamplePerson[]): Organisation['groups'] {
  const group = (displayName: string, members: readonly SamplePerson[]) => ({
    id: guidOf(`group/${displayName}`),
    displayName,
    members: members.map(({ id }) => id),
  });
  const departments = [...new Set(people.map(({ user }) => user.department ?? ''))];
  return [
    group('Everyone', people),
    group(
      'Tandem participants',
      people.filter(({ mentoring }) => mentoring !== null),
    ),
    ...departments.map((name) =>
      group(
        name,
        people.filter(({ user }) => user.department === name),
      ),
    ),
  ];
}
