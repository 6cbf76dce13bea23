import type { Event } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';
import { mailboxOf } from './mailbox.ts';
import { places } from './places.ts';
import { guidOf, randomOf } from './random.ts';
import type { SamplePerson } from './types.ts';

const given = ['Ada', 'Bruno', 'Carmen', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ivana', 'Joris'] as const;
const family = ['Abel', 'Brandt', 'Costa', 'Dahl', 'Engel', 'Farkas', 'Gallo', 'Horvat', 'Ivers', 'Jansen'] as const;
const offices = [places.zurich, places.london, places.nairobi] as const;

/**
 * So many more people for work at scale: in three offices whose hours overlap, each with two appointments a week of
 * their own over half a year, beside nobody's reporting line. The same people always.
 */
export const crowdOf = (count: number, start: Temporal.PlainDate, domain: string): readonly SamplePerson[] =>
  Array.from({ length: count }, (_, index) => memberOf(index, start, domain));

function memberOf(index: number, start: Temporal.PlainDate, domain: string): SamplePerson {
  const givenName = given[index % given.length] ?? given[0];
  const surname = `${family[Math.floor(index / given.length) % family.length] ?? family[0]} ${index + 1}`;
  const name = `${givenName} ${surname}`;
  const place = offices[index % offices.length] ?? offices[0];
  const id = guidOf(`crowd/${index}`);
  const mail = `${givenName}.${surname.replace(' ', '.')}@${domain}`.toLowerCase();
  return {
    id,
    user: {
      ...{ id, displayName: name, givenName, surname, mail, userPrincipalName: mail },
      ...{ jobTitle: 'Specialist', department: 'Crowd', officeLocation: place.office, city: place.city },
      ...{ country: place.country, accountEnabled: true, userType: 'Member' },
    },
    managerId: null,
    appRoles: [],
    mailbox: mailboxOf(name, place, 'en'),
    unreadable: null,
    calendar: ownTime(name, place.zone, start),
    mentoring: null,
  };
}

/** A recurring hour, and one in another week that stands alone: both get in the way of some series. */
function ownTime(name: string, zone: string, start: Temporal.PlainDate): readonly Event[] {
  const random = randomOf(`crowd/${name}`);
  const weekly = start.add({ days: random.whole(0, 4) });
  const single = start.add({ weeks: random.whole(4, 20), days: random.whole(0, 4) });
  return [
    {
      ...event('Team', weekly, random.whole(9, 15), zone),
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: [weekdays[weekly.dayOfWeek - 1] ?? 'monday'] },
        range: { type: 'numbered', startDate: weekly.toString(), numberOfOccurrences: 26 },
      },
    },
    event('Workshop', single, random.whole(9, 12), zone, 3),
  ];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

function event(subject: string, day: Temporal.PlainDate, hour: number, zone: string, hours = 1): Event {
  const at = (time: number) => ({
    dateTime: `${day.toString()}T${String(time).padStart(2, '0')}:00:00`,
    timeZone: zone,
  });
  return { subject, showAs: 'busy', start: at(hour), end: at(hour + hours) };
}
