import { randomUUID } from 'node:crypto';
import { IntentionId, SeriesId, type Cadence } from '@tandem/core/model';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTenant, type TestTenant } from './microsoft.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await openTenant();
});
afterAll(() => tenant.close());

/** Every one of them changes its clocks twice between August and the next July; the last changes by half an hour. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
];
const weekly: Cadence = { unit: 'weeks', every: 1, dates: 50, minutes: 30 };
const monthly: Cadence = { unit: 'months', every: 1, dates: 11, minutes: 45 };
const series = [
  ...zones.map((zone) => ({ zone, cadence: weekly })),
  ...zones.slice(-2).map((zone) => ({ zone, cadence: monthly })),
];
const year = { from: Temporal.Instant.from('2031-08-01T00:00:00Z'), to: Temporal.Instant.from('2032-09-30T00:00:00Z') };

const clockChanges = (starts: readonly Temporal.ZonedDateTime[]): number =>
  starts.filter((start, index) => index > 0 && start.offset !== starts[index - 1]?.offset).length;

test.each(series)(
  'a series in $zone, by $cadence.unit, stands at the same hour on its wall clock across both clock changes',
  async ({ zone, cadence }) => {
    const [owner, guest] = tenant.ids;
    if (owner === undefined || guest === undefined) throw new Error('The sample organisation has people.');
    const people = await tenant.microsoft.directory.people([owner, guest]);
    const subject = `Check-in ${randomUUID()}`;
    await tenant.microsoft.calendar.book({
      intentionId: IntentionId.parse(randomUUID()),
      seriesId: SeriesId.parse(randomUUID()),
      owner,
      attendees: [...people.values()].map(({ id, name, mail }) => ({ id, name, mail })),
      subject,
      body: '<p>Hello</p>',
      // The second Wednesday of August, twenty minutes to ten.
      slot: { zone, weekday: 3, start: 580, firstDate: '2031-08-13' },
      cadence,
      moves: [],
      skips: [],
      again: false,
    });
    for (const person of [owner, guest]) {
      const rows = await tenant.calendarView(person, year.from.toString(), year.to.toString());
      const starts = rows
        .filter((row) => row.subject === subject)
        .map(({ start }) => Temporal.Instant.from(`${start.dateTime}Z`).toZonedDateTimeISO(zone));
      expect(starts).toHaveLength(cadence.dates);
      expect(new Set(starts.map((start) => start.toPlainTime().toString()))).toEqual(new Set(['09:40:00']));
      expect(new Set(starts.map((start) => start.dayOfWeek))).toEqual(new Set([3]));
      expect(clockChanges(starts)).toBe(2);
    }
  },
);
