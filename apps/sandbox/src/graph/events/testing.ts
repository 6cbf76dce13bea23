import type { Event } from '@microsoft/microsoft-graph-types';
import { person, personToken, sandboxOf, type Sandbox } from '../testing.ts';

export const ada = person('ada');
export const ben = person('ben');
export const asBen = { token: personToken(ben) };
export const property = 'String {6f2b1d9c-0d0a-4f6e-9a53-6d2f7c6f6f01} Name TandemSeries';

/** Six Tuesdays at five in Berlin, over the clock change of March 2027. */
export const weekly = {
  subject: 'Check-in',
  body: { contentType: 'HTML', content: '<p>Hello</p>' },
  start: { dateTime: '2027-03-09T17:00:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2027-03-09T17:45:00', timeZone: 'Europe/Berlin' },
  attendees: [{ type: 'Required', emailAddress: { address: 'ben@example.com', name: 'ben' } }],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId: 't-1',
  singleValueExtendedProperties: [{ id: property, value: 'series-1' }],
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['Tuesday'], firstDayOfWeek: 'monday' },
    range: { type: 'numbered', startDate: '2027-03-09', numberOfOccurrences: 6, recurrenceTimeZone: 'Europe/Berlin' },
  },
};

export const viewOf = (name: string): string =>
  `/users/id-${name}/calendarView?startDateTime=2027-03-01T00:00:00Z&endDateTime=2027-05-01T00:00:00Z`;

/** A sandbox in which ada has booked the series with ben. */
export async function booked(): Promise<{ sandbox: Sandbox; master: Event; dates: readonly Event[] }> {
  const sandbox = sandboxOf([ada, ben]);
  const master = await sandbox.event('POST', '/users/id-ada/events', weekly);
  return { sandbox, master, dates: await sandbox.events(viewOf('ada')) };
}

/** To the minute, UTC. */
export const startsOf = (events: readonly Event[]) => events.map(({ start }) => start?.dateTime?.slice(0, 16));
/** Something that is no id when there is no event. */
export const idOf = (event: Event | undefined): string => event?.id ?? 'none';
/** The code in an error's body. */
export const codeOf = (body: object): string => /"code":"(\w+)"/.exec(JSON.stringify(body))?.[1] ?? '';
