import { describe, expect, it } from 'vitest';
import { person, sandboxOf } from '../testing.ts';

const ada = person('ada');
const ben = person('ben');

const weekly = {
  subject: 'Check-in',
  start: { dateTime: '2027-03-09T17:00:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2027-03-09T17:45:00', timeZone: 'Europe/Berlin' },
  attendees: [{ type: 'required', emailAddress: { address: 'ben@example.com', name: 'ben' } }],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId: 't-1',
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
    range: { type: 'numbered', startDate: '2027-03-09', numberOfOccurrences: 6, recurrenceTimeZone: 'Europe/Berlin' },
  },
};

const view = '/users/id-ada/calendarView?startDateTime=2027-03-01T00:00:00Z&endDateTime=2027-05-01T00:00:00Z';

describe('a recurring event', () => {
  it('keeps its wall-clock time over the clock change, in both calendars', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const created = await sandbox.call('POST', '/users/id-ada/events', weekly);
    expect(created.status).toBe(201);
    const dates = await sandbox.events(view);
    expect(dates.map(({ start }) => start?.dateTime)).toEqual([
      '2027-03-09T16:00:00.0000000',
      '2027-03-16T16:00:00.0000000',
      '2027-03-23T16:00:00.0000000',
      '2027-03-30T15:00:00.0000000',
      '2027-04-06T15:00:00.0000000',
      '2027-04-13T15:00:00.0000000',
    ]);
    const copies = await sandbox.events(view.replace('ada', 'ben'));
    expect(copies.map(({ iCalUId }) => iCalUId)).toEqual(dates.map(({ iCalUId }) => iCalUId));
    expect(copies.map(({ id }) => id)).not.toEqual(dates.map(({ id }) => id));
    expect(copies[0]?.responseStatus?.response).toBe('notResponded');
    expect(copies[0]?.onlineMeeting?.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
  });
});
