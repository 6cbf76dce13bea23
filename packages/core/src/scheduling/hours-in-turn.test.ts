import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Availability, BusyBlock } from '../ports/index.ts';
import { candidateAt } from './candidates.ts';
import { frameFor } from './frame.ts';
import { judgeDays } from './judge-days.ts';
import { toleranceDays } from './occurrences.ts';
import { plainDate, weekdayOf } from './plain-date.ts';
import { sample, sampleZones, tableOf, type Sample } from './sample.testing.ts';
import { seriesTime } from './series-time.ts';
import { wallClock } from './temporal.testing.ts';

/** Monday 5 January 2026 00:00 UTC, and a day; milliseconds. */
const monday = Date.UTC(2026, 0, 5);
const day = 86_400_000;

/** Two people with many whole days taken, so that neighbouring dates often clash together. */
const series: fc.Arbitrary<Sample> = fc
  .record({
    given: sample(2, 1),
    zone: fc.constantFrom(...sampleZones),
    taken: fc.array(fc.constantFrom(true, true, false), { minLength: 240, maxLength: 240 }),
    every: fc.constantFrom(1, 1, 1, 2, 3),
    dates: fc.integer({ min: 2, max: 12 }),
  })
  .map(({ given: { requests, calendars }, zone, taken, every, dates }) => {
    const blocks = taken.flatMap((isTaken, index): BusyBlock[] =>
      isTaken ? [{ from: monday + index * day, to: monday + (index + 1) * day, kind: 'busy' }] : [],
    );
    const workingHours = { days: [1, 2, 3, 4, 5, 6, 7], start: 480, end: 1020 };
    const time: Availability = { state: 'readable', zone: tableOf(zone), workingHours, blocks };
    return {
      requests: requests.map((request) => ({
        ...request,
        startsOn: '2026-01-05',
        zone: tableOf(zone),
        cadence: { unit: 'weeks', every, dates, minutes: 30 },
      })),
      calendars: { ...calendars, availability: new Map([...calendars.availability.keys()].map((id) => [id, time])) },
    };
  });

const hours = fc.record({
  later: fc.nat(6),
  start: fc.integer({ min: 30, max: 66 }),
  weekday: fc.integer({ min: 1, max: 7 }),
  other: fc.integer({ min: 30, max: 66 }),
});

test('two hours in turn on any two weekdays: judged at once as date by date, and dates that move keep their order', () => {
  fc.assert(
    fc.property(series, hours, ({ requests: [request], calendars }, { later, start, weekday, other }) => {
      if (request === undefined) throw new Error('a series is expected');
      const time = seriesTime(request, calendars, frameFor([request], calendars));
      const first = time.firstDay + later;
      const slot = {
        zone: request.zone.zone,
        weekday: weekdayOf(first),
        start: start * 15,
        firstDate: plainDate(first),
        inTurn: { weekday, start: other * 15 },
      };
      const { dates, cost } = judgeDays(time, slot, calendars.names);
      const { costs, clashes, lost } = candidateAt(time, slot);
      const count = (...verdicts: string[]) => dates.filter(({ verdict }) => verdicts.includes(verdict)).length;
      expect([costs[0], clashes[0], lost[0]]).toEqual([cost, count('moved', 'skipped'), count('skipped')]);
      const held = dates.filter(({ verdict }) => verdict !== 'skipped').map(({ startsAt }) => startsAt);
      expect(held).toEqual([...new Set(held)].toSorted((a, b) => a - b));
      for (const { originallyAt, startsAt } of dates) {
        const [was, is] = [originallyAt, startsAt].map((at) => wallClock(request.zone.zone, at).toPlainDate());
        if (was === undefined || is === undefined) throw new Error('two days are expected');
        expect(Math.abs(was.until(is).days)).toBeLessThanOrEqual(toleranceDays(request.cadence));
      }
    }),
    { numRuns: 300 },
  );
});
