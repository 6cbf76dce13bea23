import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrences, toleranceDays } from './index.ts';
import { dateParts, dayNumber, plainDate, weekdayOf } from './plain-date.ts';
import { cadence, sampleZones, tableOf } from './sample.testing.ts';
import { wallClock } from './temporal.testing.ts';

const hour = 3_600_000; // milliseconds

test.each(sampleZones)('a year of weeks in %s: the wall clock stays, whatever the offset does', (zone) => {
  const slot = { zone, weekday: 4, start: 16 * 60 + 45, firstDate: '2026-01-08' };
  const all = occurrences(slot, tableOf(zone), { unit: 'weeks', every: 1, dates: 52, minutes: 30 });
  const local = all.map((at) => wallClock(zone, at));
  expect(new Set(local.map((at) => `${at.dayOfWeek} ${at.hour}:${at.minute}`))).toEqual(new Set(['4 16:45']));
  const changes = new Set(local.map((at) => at.offset)).size;
  expect(changes).toBe(zone === 'Asia/Kathmandu' ? 1 : 2);
});

test('windows in which neighbouring dates may move never touch', () => {
  fc.assert(
    fc.property(cadence, fc.constantFrom(...sampleZones), fc.integer({ min: 0, max: 400 }), (each, zone, later) => {
      const firstDate = plainDate(dayNumber('2026-01-01') + later);
      const slot = { zone, weekday: weekdayOf(dayNumber(firstDate)), start: 600, firstDate };
      const days = occurrences(slot, tableOf(zone), each).map((at) => wallClock(zone, at).toPlainDate());
      for (const [index, day] of days.entries()) {
        const before = days[index - 1];
        if (before !== undefined) expect(before.until(day).days).toBeGreaterThan(2 * toleranceDays(each));
      }
    }),
  );
});

test('calendar days are counted as Temporal counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const date = wallClock('UTC', number * 24 * hour).toPlainDate();
      expect(dayNumber(plainDate(number))).toBe(number);
      expect(plainDate(number)).toBe(date.toString());
      expect(dateParts(number)).toEqual({ year: date.year, month: date.month, day: date.day });
      expect(weekdayOf(number)).toBe(date.dayOfWeek);
    }),
  );
});
