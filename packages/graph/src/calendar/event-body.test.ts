import type { Cadence, Slot } from '@tandem/core/model';
import { rhythmsOf, type Rhythm } from '@tandem/core/scheduling';
import { expect, test } from 'vitest';
import { booking } from '../testing/people.ts';
import { eventOf } from './event-body.ts';
import { recurrenceOf } from './recurrence.ts';

const { cadence } = booking;
const inBerlin = { zone: 'Europe/Berlin', weekday: 3, start: 13 * 60 + 30, firstDate: '2027-03-24' };

const rhythmOf = (slot: Slot, each: Cadence): Rhythm => rhythmsOf(slot, each)[0];

test('every second Wednesday: weeks begin on Monday, the dates are counted, the zone is the series’ own', () => {
  expect(recurrenceOf(rhythmOf(inBerlin, { ...cadence, every: 2, dates: 13 }))).toEqual({
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
  expect(recurrenceOf(rhythmOf({ ...inBerlin, firstDate }, { ...cadence, unit: 'months' }))).toMatchObject({
    pattern: { type: 'relativeMonthly', interval: 1, daysOfWeek: ['wednesday'], index },
  });
});

test('the event: wall clock of its zone, a Teams meeting, its own mark, and no invitation to the organiser', () => {
  const slot = { ...inBerlin, firstDate: '2027-03-31' };
  expect(eventOf({ ...booking, slot, rhythm: rhythmOf(slot, cadence), turn: 1 })).toMatchObject({
    transactionId: booking.intentionId,
    start: { dateTime: '2027-03-31T13:30:00', timeZone: 'W. Europe Standard Time' },
    end: { dateTime: '2027-03-31T14:00:00', timeZone: 'W. Europe Standard Time' },
    attendees: [{ emailAddress: { address: 'person2@example.com' } }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    singleValueExtendedProperties: [{ value: booking.seriesId }],
  });
});

test('two hours in turn are two rhythms of every second date; a month keeps its week in both', () => {
  const weekly = { ...inBerlin, inTurn: { weekday: 2, start: 480 } };
  const [first, second] = rhythmsOf(weekly, { ...cadence, dates: 5 }).map(recurrenceOf);
  expect(first).toMatchObject({
    pattern: { interval: 2, daysOfWeek: ['wednesday'] },
    range: { startDate: '2027-03-24', numberOfOccurrences: 3 },
  });
  expect(second).toMatchObject({
    pattern: { interval: 2, daysOfWeek: ['tuesday'] },
    range: { startDate: '2027-03-30', numberOfOccurrences: 2 },
  });
  const last = { ...inBerlin, firstDate: '2027-03-31', inTurn: { weekday: 3, start: 480 } };
  const monthly = rhythmsOf(last, { ...cadence, unit: 'months' }).map(recurrenceOf);
  expect(monthly.map(({ pattern, range }) => [pattern?.index, pattern?.interval, range?.startDate])).toEqual([
    ['last', 2, '2027-03-31'],
    ['last', 2, '2027-04-28'],
  ]);
});
