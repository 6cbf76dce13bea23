import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeSlot, searchSlots, toleranceDays, type JudgedSlot } from './index.ts';
import { sample, type Sample } from './sample.testing.ts';
import { naiveDates, naiveVerdict, wallClock } from './temporal.testing.ts';

const series = sample(3, 1);

const searched = ({ requests: [request], calendars }: Sample) => {
  if (request === undefined) throw new Error('a series is expected');
  return { request, calendars, ...searchSlots(request, calendars, 12) };
};

const verdictOf = (verdict: JudgedSlot['dates'][number]['verdict']) =>
  verdict === 'free' || verdict === 'tentative' ? verdict : 'clash';

test('each date of each slot is judged as Temporal and intervals judge it', () => {
  fc.assert(
    fc.property(series, (given) => {
      const { request, calendars, slots } = searched(given);
      for (const { slot, dates, free } of slots) {
        expect(dates.map((date) => date.originallyAt)).toEqual(naiveDates(slot, request));
        const naive = dates.map(({ originallyAt }) =>
          naiveVerdict(originallyAt, request.cadence.minutes, request.people, calendars),
        );
        expect(dates.map((date) => verdictOf(date.verdict))).toEqual(naive);
        expect(free).toBe(naive.filter((verdict) => verdict === 'free').length);
      }
    }),
    { numRuns: 150 },
  );
});

test('moved dates are free, within the tolerance on the series’ clock, and in order', () => {
  fc.assert(
    fc.property(series, (given) => {
      const { request, calendars, slots } = searched(given);
      const tolerance = toleranceDays(request.cadence);
      for (const { dates } of slots) {
        for (const { originallyAt, startsAt, verdict } of dates) {
          if (verdict !== 'moved') continue;
          expect(naiveVerdict(startsAt, request.cadence.minutes, request.people, calendars)).not.toBe('clash');
          const was = wallClock(request.zone.zone, originallyAt).toPlainDate();
          const days = Math.abs(was.until(wallClock(request.zone.zone, startsAt).toPlainDate()).days);
          expect(days).toBeLessThanOrEqual(tolerance);
        }
        const starts = dates.map((date) => date.startsAt);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(new Set(starts).size).toBe(starts.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('a date is skipped only when no quarter of an hour within the tolerance fits everyone', () => {
  fc.assert(
    fc.property(series, (given) => {
      const { request, calendars, slots } = searched(given);
      const skipped = slots.flatMap((slot) => slot.dates).filter((date) => date.verdict === 'skipped');
      const tolerance = toleranceDays(request.cadence);
      for (const { originallyAt } of skipped.slice(0, 2)) {
        const day = wallClock(request.zone.zone, originallyAt).toPlainDate();
        const from = day.subtract({ days: tolerance }).toZonedDateTime(request.zone.zone).epochMilliseconds;
        const to = day.add({ days: tolerance + 1 }).toZonedDateTime(request.zone.zone).epochMilliseconds;
        const quarters = Array.from({ length: (to - from) / 900_000 }, (_, index) => from + index * 900_000);
        const fits = (at: number): boolean =>
          naiveVerdict(at, request.cadence.minutes, request.people, calendars) !== 'clash';
        expect(quarters.filter(fits)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the wall clock of every date is the slot’s, across clock changes', () => {
  fc.assert(
    fc.property(series, (given) => {
      const { request, slots } = searched(given);
      for (const { slot, dates } of slots) {
        const shown = dates.map(({ originallyAt }) => {
          const local = wallClock(request.zone.zone, originallyAt);
          return { weekday: local.dayOfWeek, start: local.hour * 60 + local.minute };
        });
        const hours = [slot, slot.inTurn ?? slot].map(({ weekday, start }) => ({ weekday, start }));
        expect(shown).toEqual(dates.map((_, index) => hours[index % 2]));
      }
    }),
    { numRuns: 100 },
  );
});

test('judging a slot that a search offers gives the same answer, and slots come cheapest first per weekday', () => {
  fc.assert(
    fc.property(series, (given) => {
      const { request, calendars, slots } = searched(given);
      for (const slot of slots) expect(judgeSlot(request, slot.slot, calendars)).toEqual(slot);
      const weekdays = new Set(slots.map((slot) => slot.slot.weekday)).size;
      expect(new Set(slots.slice(0, weekdays).map((slot) => slot.slot.weekday)).size).toBe(weekdays);
      const costs = slots.slice(0, weekdays).map((slot) => slot.cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});
