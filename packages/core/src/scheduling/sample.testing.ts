import fc from 'fast-check';
import { PairId, PersonId, usualMeetingTimes, type Cadence, type MeetingTimes, type Window } from '../model/index.ts';
import type { Availability, BusyBlock } from '../ports/index.ts';
import { zoneTable } from './temporal.testing.ts';
import type { CalendarsInput, SeriesRequest } from './types.ts';

/** Arbitrary people, calendars and series for property tests. */

export const sampleZones = [
  'Europe/Zurich',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Sydney',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
] as const;

const tables = new Map(sampleZones.map((zone) => [zone, zoneTable(zone)]));

export const tableOf = (zone: (typeof sampleZones)[number]) => tables.get(zone) ?? zoneTable(zone);

export const personId = (index: number): PersonId =>
  PersonId.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);

export const pairId = (index: number): PairId =>
  PairId.parse(`10000000-0000-4000-8000-${String(index).padStart(12, '0')}`);

/** Monday 5 January 2026 00:00 UTC, milliseconds. */
const horizon = Date.UTC(2026, 0, 5);
const minuteMs = 60_000;
const weekMs = 7 * 24 * 60 * minuteMs;

const block = (weeks: number): fc.Arbitrary<BusyBlock> =>
  fc
    .record({
      start: fc.integer({ min: 0, max: weeks * 7 * 24 * 12 }),
      length: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 36 }) }, fc.constant(5 * 24 * 12)),
      kind: fc.constantFrom<BusyBlock['kind'][]>('busy', 'busy', 'tentative', 'out-of-office'),
    })
    .map(({ start, length, kind }) => {
      const from = horizon + start * 5 * minuteMs;
      return { from, to: from + length * 5 * minuteMs, kind };
    });

/** A meeting that comes back every week at the same UTC time. */
const recurring = (weeks: number): fc.Arbitrary<BusyBlock[]> =>
  fc.record({ start: fc.integer({ min: 0, max: 7 * 96 }), length: fc.constantFrom(2, 4, 6) }).map(({ start, length }) =>
    Array.from({ length: weeks }, (_, week) => {
      const from = horizon + week * weekMs + start * 15 * minuteMs;
      return { from, to: from + length * 15 * minuteMs, kind: 'busy' as const };
    }),
  );

const availability = (weeks: number): fc.Arbitrary<Extract<Availability, { state: 'readable' }>> =>
  fc
    .record({
      zone: fc.constantFrom(...sampleZones),
      start: fc.constantFrom(420, 480, 510, 540, 545),
      hours: fc.constantFrom(480, 510, 540),
      oneOff: fc.array(block(weeks), { maxLength: 60 }),
      weekly: fc.array(recurring(weeks), { maxLength: 12 }),
    })
    .map(({ zone, start, hours, oneOff, weekly }) => ({
      state: 'readable' as const,
      zone: tableOf(zone),
      workingHours: {
        days: zone === 'Asia/Jerusalem' ? [7, 1, 2, 3, 4] : [1, 2, 3, 4, 5],
        start,
        end: start + hours,
      },
      blocks: [...oneOff, ...weekly.flat()],
    }));

export const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({
    unit: fc.constant('weeks' as const),
    every: fc.constantFrom(1, 1, 2, 3, 4),
    dates: fc.integer({ min: 1, max: 16 }),
    minutes: fc.constantFrom(15, 25, 30, 45, 60, 90),
  }),
  fc.record({
    unit: fc.constant('months' as const),
    every: fc.constantFrom(1, 2),
    dates: fc.integer({ min: 1, max: 9 }),
    minutes: fc.constantFrom(30, 60),
  }),
);

const meetingTimes: fc.Arbitrary<MeetingTimes> = fc.record({
  half: fc.constantFrom('any', 'any', 'early', 'late'),
  lunch: fc.constantFrom('rather-not', 'rather-not', 'free', 'gladly'),
  daysOff: fc.subarray([1, 3, 5], { maxLength: 1 }),
  bufferMinutes: fc.constantFrom(0, 0, 10, 15),
  noticeHours: fc.constantFrom(0, 24, 72),
});

export type Sample = { readonly requests: readonly SeriesRequest[]; readonly calendars: CalendarsInput };

/** Some people and series among them; the first of a pair owns it. */
export const sample = (people: number, pairs: number): fc.Arbitrary<Sample> =>
  fc
    .record({
      times: fc.array(availability(60), { minLength: people, maxLength: people }),
      links: fc.array(fc.tuple(fc.nat(people - 1), fc.nat(people - 2), cadence), {
        minLength: pairs,
        maxLength: pairs,
      }),
      startsOn: fc.constantFrom('2026-01-05', '2026-01-28', '2026-03-02', '2026-09-14'),
      notice: fc.integer({ min: 0, max: 10 * 24 * 60 }),
      reserved: fc.array(block(20), { maxLength: 4 }),
    })
    .map(({ times, links, startsOn, notice, reserved }) => ({
      requests: links.map(([owner, other, each], index) => ({
        pairId: pairId(index),
        people: [personId(owner), personId((owner + 1 + other) % people)],
        zone: times[owner]?.zone ?? tableOf('Europe/Zurich'),
        cadence: each,
        startsOn,
      })),
      calendars: {
        availability: new Map(times.map((time, index) => [personId(index), time])),
        names: new Map(times.map((_, index) => [personId(index), `P${index}`])),
        reserved: new Map<PersonId, readonly Window[]>([[personId(0), reserved]]),
        notBefore: horizon + notice * minuteMs,
      },
    }));

/** The same with circles: each series is of three to six people. */
export const circles = (people: number, series: number): fc.Arbitrary<Sample> =>
  fc
    .tuple(
      sample(people, series),
      fc.array(fc.record({ size: fc.integer({ min: 3, max: 6 }), step: fc.constantFrom(1, 2, 3) }), {
        minLength: series,
        maxLength: series,
      }),
    )
    .map(([given, sizes]) => ({
      ...given,
      requests: given.requests.map((request, index) => {
        const { size, step } = sizes[index] ?? { size: 3, step: 1 };
        const everyone = [...given.calendars.availability.keys()];
        const owner = everyone.findIndex((id) => id === request.people[0]);
        const joined = Array.from({ length: people }, (_, at) => everyone[(owner + at * step) % people]);
        return { ...request, people: [...new Set(joined.flatMap((id) => id ?? []))].slice(0, size) };
      }),
    }));

/** The same with wishes of everybody's own. */
export const withTimes = (samples: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> =>
  samples.chain((given) => {
    const ids = [...given.calendars.availability.keys()];
    return fc.array(meetingTimes, { minLength: ids.length, maxLength: ids.length }).map((times) => ({
      ...given,
      calendars: {
        ...given.calendars,
        meetingTimes: new Map(ids.map((id, index) => [id, times[index] ?? usualMeetingTimes])),
      },
    }));
  });
