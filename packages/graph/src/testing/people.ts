import { IntentionId, PersonId, SeriesId, type Person } from '@tandem/core/model';
import type { SeriesBooking } from '@tandem/core/ports';
import { Temporal } from 'temporal-polyfill';

export const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const personId = (number: number): PersonId => PersonId.parse(uuid(number));

export const person = (number: number): Person => ({
  id: personId(number),
  name: `Person ${number}`,
  givenName: 'Person',
  mail: `Person${number}@example.com`,
  jobTitle: null,
  department: null,
  place: null,
  zone: 'Europe/Berlin',
  managers: [],
});

/** Six Tuesdays at nine, UTC, from 2 March 2027; the second moved by a day, the fourth left out. */
export const booking: SeriesBooking = {
  intentionId: IntentionId.parse(uuid(100)),
  seriesId: SeriesId.parse(uuid(200)),
  owner: personId(1),
  attendees: [
    { id: personId(1), name: 'Person 1', mail: 'person1@example.com' },
    { id: personId(2), name: 'Person 2', mail: 'person2@example.com' },
  ],
  subject: 'Check-in',
  body: '<p>Hello</p>',
  slot: { zone: 'UTC', weekday: 2, start: 540, firstDate: '2027-03-02' },
  cadence: { unit: 'weeks', every: 1, dates: 6, minutes: 30 },
  moves: [{ originallyAt: at('2027-03-09T09:00:00Z'), startsAt: at('2027-03-10T13:00:00Z') }],
  skips: [at('2027-03-23T09:00:00Z')],
  again: false,
};
