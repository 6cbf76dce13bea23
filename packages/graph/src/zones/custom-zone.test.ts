import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { CustomZone, customZoneTable } from './custom-zone.ts';
import { ianaZone } from './zone-names.ts';
import { zoneTable } from './zone-table.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const window = { from: at('2026-01-15T00:00:00Z'), to: at('2029-06-01T00:00:00Z') };

const minutesAt = (table: { offsets: readonly { from: number; minutes: number }[] }, instant: number) =>
  (table.offsets.findLast(({ from }) => from <= instant) ?? table.offsets[0])?.minutes;

const rule = (time: string, dayOccurrence: number, month: number) => ({
  time,
  dayOccurrence,
  dayOfWeek: 'Sunday',
  month,
  year: 0,
});

/** Zones as Outlook writes them by rule, and the zone of the database that has the same rules. */
const known = [
  // The example in Microsoft's getSchedule page.
  {
    same: 'America/Los_Angeles',
    zone: {
      bias: 480,
      standardOffset: rule('02:00:00.0000000', 1, 11),
      daylightOffset: { ...rule('02:00:00.0000000', 2, 3), daylightBias: -60 },
    },
  },
  {
    same: 'Europe/Berlin',
    zone: {
      bias: -60,
      standardOffset: rule('03:00:00.0000000', 5, 10),
      daylightOffset: { ...rule('02:00:00.0000000', 5, 3), daylightBias: -60 },
    },
  },
  // Southern summer: the year begins in it. Half an hour of it, and half an hour in the offset.
  {
    same: 'Australia/Lord_Howe',
    zone: {
      bias: -630,
      standardOffset: rule('02:00:00.0000000', 1, 4),
      daylightOffset: { ...rule('02:00:00.0000000', 1, 10), daylightBias: -30 },
    },
  },
  { same: 'Asia/Kathmandu', zone: { bias: -345, standardOffset: null, daylightOffset: null } },
];

test.each(known)('a custom zone with the rules of $same changes its clock when that does', ({ same, zone }) => {
  const table = customZoneTable(CustomZone.parse(zone), window);
  for (let instant = window.from; instant < window.to; instant += 3_600_000 * 5) {
    const expected = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(same).offsetNanoseconds / 60e9;
    expect(minutesAt(table, instant)).toBe(expected);
  }
});

test.each(['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland', 'Africa/Casablanca', 'UTC'])(
  'the table of %s agrees with the zone database throughout',
  (zone) => {
    const table = zoneTable(zone, window);
    for (let instant = window.from; instant < window.to; instant += 3_600_000 * 5) {
      const expected =
        Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
      expect(minutesAt(table, instant)).toBe(expected);
    }
  },
);

test('an unknown zone is refused in words', () => {
  expect(() => zoneTable('Mars/Olympus', window)).toThrow(expect.objectContaining({ code: 'input.invalid' }));
});

test.each([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Europe/Lisbon', 'Europe/Lisbon'],
  ['UTC', 'UTC'],
  ['Customized Time Zone', null],
  ['tzone://Microsoft/Custom', null],
])('%s is %s', (name, zone) => expect(ianaZone(name)).toBe(zone));
