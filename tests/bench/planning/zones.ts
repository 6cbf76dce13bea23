import { Temporal } from 'temporal-polyfill';
import type { Instant, ZoneTable } from '@tandem/core/model';

/** Where people of an instance live: zone, share of people, working days (1 is Monday). */
export type Home = {
  readonly zone: string;
  readonly share: number;
  readonly days: readonly [number, ...number[]];
};

export const homes: readonly [Home, ...Home[]] = [
  { zone: 'Europe/Berlin', share: 26, days: [1, 2, 3, 4, 5] },
  { zone: 'Europe/London', share: 18, days: [1, 2, 3, 4, 5] },
  { zone: 'America/New_York', share: 20, days: [1, 2, 3, 4, 5] },
  { zone: 'America/Los_Angeles', share: 10, days: [1, 2, 3, 4, 5] },
  { zone: 'Asia/Kolkata', share: 14, days: [1, 2, 3, 4, 5] },
  { zone: 'Australia/Sydney', share: 6, days: [1, 2, 3, 4, 5] },
  { zone: 'Asia/Jerusalem', share: 6, days: [7, 1, 2, 3, 4] },
];

/** Monday on which the first week of every instance begins. */
export const firstMonday = '2026-01-05';
const from = Temporal.Instant.from('2025-11-01T00:00Z').epochMilliseconds;
const until = Temporal.Instant.from('2027-06-01T00:00Z').epochMilliseconds;

const read = (zone: string): ZoneTable => {
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const offsets = [{ from, minutes: at.offsetNanoseconds / 6e10 }];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds > until) return { zone, offsets };
    offsets.push({ from: next.epochMilliseconds, minutes: next.offsetNanoseconds / 6e10 });
    at = next;
  }
};

const tables = new Map<string, ZoneTable>(homes.map(({ zone }) => [zone, read(zone)]));

export const tableOf = (zone: string): ZoneTable => tables.get(zone) ?? read(zone);

const minuteMs = 60_000;
const start = Temporal.PlainDate.from(firstMonday).toZonedDateTime('UTC').epochMilliseconds;

/** The instant at which a zone's clock shows a minute of a week, counted from Monday of week 0. */
export const instantIn = (zone: string, week: number, minuteOfWeek: number): Instant => {
  const local = start + (week * 7 * 1440 + minuteOfWeek) * minuteMs;
  const { offsets } = tableOf(zone);
  const offset = offsets.findLast((one) => one.from <= local - one.minutes * minuteMs) ?? offsets[0];
  return local - (offset?.minutes ?? 0) * minuteMs;
};
