import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualHealing } from '../../model/index.ts';
import { localDay } from '../../scheduling/zone-clock.ts';
import { isStillFree, otherTimes } from './other-times.ts';
import type { DateQuestion } from './types.ts';
import { rules, standingSeries, withOwn } from './series.testing.ts';

const minute = 60_000; // milliseconds
const day = 1440 * minute;

test('offers times on different days that are free for everyone, with notice, between the neighbours of a date', () => {
  let offered = 0;
  fc.assert(
    fc.property(standingSeries, rules, fc.nat(), (standing, given, pick) => {
      const { series } = standing;
      const stands = series.checkIns.filter(({ state }) => state === 'booked');
      const checkIn = stands[pick % Math.max(1, stands.length)];
      if (checkIn === undefined) return;
      const calendars = withOwn(standing);
      const now = checkIn.startsAt - 5 * day;
      const question = { checkIn, series, rules: given, calendars, now };
      const times = otherTimes(question, 3);
      offered += times.length;
      expect(isStillFree(question, checkIn.startsAt)).toBe(false);
      const days = times.map(({ startsAt }) => localDay(series.zone, startsAt));
      expect(new Set(days).size).toBe(times.length);
      for (const { startsAt, notes } of times) {
        const endsAt = startsAt + checkIn.minutes * minute;
        expect(startsAt).not.toBe(checkIn.startsAt);
        expect(startsAt - now).toBeGreaterThanOrEqual(given.noticeHours * 60 * minute);
        expect(Math.abs(startsAt - checkIn.originallyAt)).toBeLessThan(11 * day);
        expect(notes.length).toBeGreaterThan(0);
        expect(isStillFree(question, startsAt)).toBe(true);
        expect(isStillFree({ ...question, calendars: busyAt(question, startsAt) }, startsAt)).toBe(false);
        for (const other of stands)
          expect(
            other.id === checkIn.id || other.startsAt < startsAt === other.originallyAt < checkIn.originallyAt,
          ).toBe(true);
        for (const id of series.people) {
          const time = calendars.availability.get(id);
          const isOwn = (from: number) => from === checkIn.startsAt;
          const clashes =
            time?.state === 'readable' ? time.blocks.filter(({ from, to }) => from < endsAt && to > startsAt) : [];
          expect(clashes.filter(({ from }) => !isOwn(from))).toEqual([]);
        }
      }
    }),
    { seed: 7, numRuns: 150 },
  );
  expect(offered).toBeGreaterThan(100);
});

/** The calendars once the last of the people has something else at that time. */
const busyAt = ({ calendars, series }: DateQuestion, from: number): DateQuestion['calendars'] => {
  const [id] = series.people.slice(-1);
  const time = id === undefined ? undefined : calendars.availability.get(id);
  if (id === undefined || time?.state !== 'readable') throw new Error('A calendar that can be read.');
  const blocks = [...time.blocks, { from, to: from + 10 * minute, kind: 'busy' as const }];
  return { ...calendars, availability: new Map([...calendars.availability, [id, { ...time, blocks }]]) };
};

test('offers nothing for a date that is over, nor where a calendar cannot be read', () => {
  fc.assert(
    fc.property(standingSeries, (standing) => {
      const { series } = standing;
      const [checkIn] = series.checkIns;
      const [owner] = series.people;
      if (checkIn === undefined || owner === undefined) return;
      const calendars = withOwn(standing);
      const question = { checkIn, series, rules: usualHealing, calendars, now: checkIn.startsAt - 5 * day };
      const availability = new Map([
        ...calendars.availability,
        [owner, { state: 'unreadable', code: 'none' }] as const,
      ]);
      expect(otherTimes({ ...question, now: checkIn.startsAt }, 3)).toEqual([]);
      expect(otherTimes({ ...question, calendars: { ...calendars, availability } }, 3)).toEqual([]);
    }),
    { seed: 8, numRuns: 20 },
  );
});
