import { expect, test } from 'vitest';
import { booking } from '../testing/people.ts';
import { eventOf } from './event-body.ts';
import { recurrenceOf } from './recurrence.ts';

const { cadence } = booking;
const inBerlin = { zone: 'Europe/Berlin', weekday: 3, start: 13 * 60 + 30, firstDate: '2027-03-24' };

test('every second Wednesday: weeks begin on Monday, the dates are counted, the zone is the series’ own', () => {
  expect(recurrenceOf(inBerlin, { ...cadence, every: 2, dates: 13 })).toEqual({
    pattern: { type: 'weekly', interval: 2, daysOfWeek: ['wednesday'], firstDayOfWeek: 'monday' },
    range: {
      type: 'numbered',
      startDate: '2027-03-24',
      numberOfOccurrences: 13,
      recurrenceTimeZone: 'W. Europe Standard Time',
    },
  });
});

test.each([
  ['2027-03-03', 'first'],
  ['2027-03-10', 'second'],
  ['2027-03-17', 'third'],
  ['2027-03-24', 'fourth'],
  ['2027-03-31', 'last'],
])('monthly from %s: the %s Wednesday', (firstDate, index) => {
  expect(recurrenceOf({ ...inBerlin, firstDate }, { ...cadence, unit: 'months' })).toMatchObject({
    pattern: { type: 'relativeMonthly', interval: 1, daysOfWeek: ['wednesday'], index },
  });
});

test('the event: wall clock of its zone, a Teams meeting, its own mark, and no invitation to the organiser', () => {
  const slot = { ...inBerlin, firstDate: '2027-03-31' };
  expect(eventOf({ ...booking, slot })).toMatchObject({
    transactionId: booking.intentionId,
    start: { dateTime: '2027-03-31T13:30:00', timeZone: 'W. Europe Standard Time' },
    end: { dateTime: '2027-03-31T14:00:00', timeZone: 'W. Europe Standard Time' },
    attendees: [{ emailAddress: { address: 'person2@example.com' } }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    singleValueExtendedProperties: [{ value: booking.seriesId }],
  });
});
