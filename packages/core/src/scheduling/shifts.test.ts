import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { cellAt, cellMinutes, cellsADay, cellsAWeek } from './grid.ts';
import { horizonOver, type Horizon } from './horizon.ts';
import { dayNumber, plainDate } from './plain-date.ts';
import { has } from './plane.ts';
import { shiftsBetween } from './shifts.ts';
import { zoneTable } from './temporal.testing.ts';

/** By half an hour, by two hours, around Ramadan, on a Friday, at midnight, three quarters beside the hour; and never. */
const zones = [
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Africa/Casablanca',
  'Asia/Jerusalem',
  'America/Havana',
  'Pacific/Chatham',
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
].map(zoneTable);

/** Cells by which the second clock is ahead when the first one shows a cell, as Temporal reads them. */
const aheadAt = (one: string, other: string, { monday }: Horizon, cell: number): number => {
  const shown = Temporal.PlainDate.from(plainDate(monday + Math.floor(cell / cellsADay))).toPlainDateTime(
    Temporal.PlainTime.from('00:00').add({ minutes: (cell % cellsADay) * cellMinutes }),
  );
  const there = shown.toZonedDateTime(one).withTimeZone(other).toPlainDateTime();
  return shown.until(there, { largestUnit: 'minutes' }).minutes / cellMinutes;
};

test('at every quarter hour of a clock one shift leads to another, and it is the one that Temporal reads', () => {
  const about = fc.record({
    one: fc.constantFrom(...zones),
    other: fc.constantFrom(...zones),
    first: fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2027-06-01') }),
    days: fc.integer({ min: 0, max: 400 }),
    anywhere: fc.array(fc.double({ min: 0, max: 0.9999, noNaN: true }), { minLength: 20, maxLength: 20 }),
  });
  fc.assert(
    fc.property(about, ({ one, other, first, days, anywhere }) => {
      const horizon = horizonOver(first, first + days);
      const shifts = shiftsBetween(one, other, horizon);
      const all = horizon.weeks * cellsAWeek;
      const changes = [...one.offsets, ...other.offsets].flatMap(({ from, minutes }) => {
        const shown = cellAt(from) + minutes / cellMinutes - horizon.monday * cellsADay;
        return Array.from({ length: 26 }, (_, index) => shown - 13 + index);
      });
      for (const cell of [...anywhere.map((share) => Math.floor(share * all)), ...changes]) {
        if (cell < 0 || cell >= all) continue;
        const slot = cell % cellsAWeek;
        const there = shifts.filter(({ weeks }) => has(weeks, horizon, slot, Math.floor(cell / cellsAWeek)));
        expect(there.map(({ cells }) => cells)).toEqual([aheadAt(one.zone, other.zone, horizon, cell)]);
        expect(there.every(({ from, to }) => from <= slot && slot < to)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
