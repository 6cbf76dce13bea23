import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { createOrganisation } from '../index.ts';

const start = Temporal.PlainDate.from('2026-03-02');
const { people } = createOrganisation(start.toString(), 'http://localhost:3000');

/** Share of working minutes of everyone's weeks that own and accepted meetings take, counted on each person's own clock. */
function load(from: number, to: number): number {
  let working = 0;
  let busy = 0;
  for (const person of people) {
    const zone = person.user.country === undefined ? 'UTC' : zoneOf(person.user.city ?? '');
    const taken = new Set(
      people.flatMap((other) =>
        other.calendar
          .filter(
            ({ attendees }) =>
              other === person || attendees?.some(({ emailAddress }) => emailAddress?.address === person.user.mail),
          )
          .filter(({ showAs }) => showAs === 'busy' || showAs === 'oof')
          .flatMap((event) => quartersOf(event, zoneOf(other.user.city ?? ''), to)),
      ),
    );
    for (let day = from * 7; day < to * 7; day += 1) {
      const date = start.add({ days: day });
      if (!person.mailbox.workingHours?.daysOfWeek?.includes(dayOf(date))) continue;
      const [first, last] = [person.mailbox.workingHours.startTime, person.mailbox.workingHours.endTime];
      let at = date.toZonedDateTime({ timeZone: zone, plainTime: (first ?? '').slice(0, 8) }).epochMilliseconds;
      const end = date.toZonedDateTime({ timeZone: zone, plainTime: (last ?? '').slice(0, 8) }).epochMilliseconds;
      for (; at < end; at += 900_000) {
        working += 1;
        if (taken.has(at)) busy += 1;
      }
    }
  }
  return busy / working;
}

test('calendars are as busy as real ones: two fifths and more soon, less later', () => {
  const soon = load(0, 4);
  const later = load(14, 26);
  expect(soon).toBeGreaterThan(0.38);
  expect(soon).toBeLessThan(0.48);
  expect(later).toBeLessThan(soon - 0.04);
  expect(later).toBeGreaterThan(0.28);
});

type Calendar = (typeof people)[number]['calendar'];

function quartersOf(event: Calendar[number], zone: string, to: number): number[] {
  const first = Temporal.PlainDateTime.from(event.start?.dateTime ?? '');
  const minutes = first.until(Temporal.PlainDateTime.from(event.end?.dateTime ?? '')).total('minutes');
  const every = event.recurrence?.pattern?.interval ?? 100;
  const end = event.recurrence?.range?.endDate ?? (event.recurrence ? '9999-01-01' : first.toPlainDate().toString());
  const found: number[] = [];
  for (let date = first; ; date = date.add({ weeks: every })) {
    if (date.toPlainDate().toString() > end || start.until(date.toPlainDate()).days >= to * 7) return found;
    const from = date.toZonedDateTime(zone).epochMilliseconds;
    for (let at = from; at < from + minutes * 60_000; at += 900_000) found.push(at);
  }
}

const dayOf = (date: Temporal.PlainDate) =>
  (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const)[date.dayOfWeek - 1] ??
  'monday';

function zoneOf(city: string): string {
  const zones: Readonly<Record<string, string>> = {
    Zürich: 'Europe/Zurich',
    London: 'Europe/London',
    'New York': 'America/New_York',
    'St. John’s': 'America/St_Johns',
    Santiago: 'America/Santiago',
    Kathmandu: 'Asia/Kathmandu',
    Bengaluru: 'Asia/Kolkata',
    'Tel Aviv': 'Asia/Jerusalem',
    Nairobi: 'Africa/Nairobi',
    Sydney: 'Australia/Sydney',
  };
  return zones[city] ?? 'UTC';
}
