import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { slotsUntil } from './slots.ts';
import type { Pattern, Range, Series, WeekIndex, Weekday } from './types.ts';

const zones = [
  'Europe/Zurich',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Sydney',
  'Asia/Kathmandu',
  'Asia/Jerusalem',
];

/** A repeatable stream of numbers below a bound (mulberry32). */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const indexes: readonly WeekIndex[] = [1, 2, 3, 4, -1];
const oneOf = <T>(list: readonly T[], at: number): T => {
  const found = list[at];
  if (found === undefined) throw new RangeError();
  return found;
};

function patternFrom(below: (bound: number) => number): Pattern {
  const interval = 1 + below(4);
  const some = weekdays.filter(() => below(3) === 0);
  const days = some.length === 0 ? [oneOf(weekdays, below(7))] : some;
  switch (below(6)) {
    case 0:
      return { type: 'daily', interval };
    case 1:
      return { type: 'absoluteMonthly', interval, dayOfMonth: 1 + below(31) };
    case 2:
      return { type: 'relativeMonthly', interval, days, index: oneOf(indexes, below(5)) };
    case 3:
      return { type: 'absoluteYearly', interval: 1, month: 1 + below(12), dayOfMonth: 1 + below(31) };
    case 4:
      return { type: 'relativeYearly', interval: 1, month: 1 + below(12), days, index: oneOf(indexes, below(5)) };
    default:
      return { type: 'weekly', interval, days, firstDayOfWeek: oneOf(weekdays, below(7)) };
  }
}

function rangeFrom(below: (bound: number) => number, startDate: string): Range {
  if (below(3) === 0) return { type: 'noEnd', startDate };
  if (below(2) === 0) return { type: 'numbered', startDate, count: 1 + below(60) };
  const endDate = Temporal.PlainDate.from(startDate)
    .add({ days: below(600) })
    .toString();
  return { type: 'endDate', startDate, endDate };
}

/** Whether a day belongs to a pattern, asked day by day: nothing of how the expansion steps. */
function belongs(day: Temporal.PlainDate, start: Temporal.PlainDate, pattern: Pattern): boolean {
  const months = (day.year - start.year) * 12 + day.month - start.month;
  switch (pattern.type) {
    case 'daily':
      return start.until(day, { largestUnit: 'day' }).days % pattern.interval === 0;
    case 'weekly': {
      const weekOf = (date: Temporal.PlainDate): number => {
        const since = Temporal.PlainDate.from('2000-01-03').until(date, { largestUnit: 'day' }).days;
        return Math.floor((since - (pattern.firstDayOfWeek - 1)) / 7);
      };
      return (
        pattern.days.some((each) => each === day.dayOfWeek) && (weekOf(day) - weekOf(start)) % pattern.interval === 0
      );
    }
    case 'absoluteMonthly':
      return months % pattern.interval === 0 && day.day === Math.min(pattern.dayOfMonth, day.daysInMonth);
    case 'relativeMonthly':
      return months % pattern.interval === 0 && isNth(day, pattern.days, pattern.index);
    case 'absoluteYearly':
      return day.month === pattern.month && day.day === Math.min(pattern.dayOfMonth, day.daysInMonth);
    case 'relativeYearly':
      return day.month === pattern.month && isNth(day, pattern.days, pattern.index);
  }
}

function isNth(day: Temporal.PlainDate, days: readonly Weekday[], index: WeekIndex): boolean {
  const matches = (date: Temporal.PlainDate): boolean => days.some((each) => each === date.dayOfWeek);
  if (!matches(day)) return false;
  const others = (from: number, to: number): number =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => day.with({ day: from + step })).filter(matches)
      .length;
  return index === -1 ? others(day.day + 1, day.daysInMonth) === 0 : others(1, day.day - 1) === index - 1;
}

/** The moments of a series by walking every day of two years on the zone's own clock. */
function walked(series: Series, days: number): number[] {
  const start = Temporal.PlainDate.from(series.range.startDate);
  const first = start.toZonedDateTime({ timeZone: series.zone, plainTime: series.startTime });
  const found: number[] = [];
  for (let step = 0; step < days; step += 1) {
    const moment = first.add({ days: step });
    const day = moment.toPlainDate();
    if (series.range.type === 'endDate' && day.toString() > series.range.endDate) break;
    if (series.range.type === 'numbered' && found.length === series.range.count) break;
    if (belongs(day, start, series.pattern)) found.push(moment.epochMilliseconds);
  }
  return found;
}

describe('the dates of a series', () => {
  it.each(zones)('are those of a day-by-day walk on the clock of %s', (zone) => {
    const below = numbers(zone.length * 7919);
    for (let round = 0; round < 25; round += 1) {
      const startDate = Temporal.PlainDate.from('2026-01-01')
        .add({ days: below(365) })
        .toString();
      const series: Series = {
        pattern: patternFrom(below),
        range: rangeFrom(below, startDate),
        zone,
        zoneName: zone,
        startTime: `${String(6 + below(14)).padStart(2, '0')}:${oneOf(['00', '15', '45'], below(3))}:00`,
        endTime: '21:00:00',
        endDay: 0,
      };
      const days = 730;
      const until = Temporal.PlainDate.from(startDate).add({ days }).toZonedDateTime(zone).epochMilliseconds;
      const expanded = slotsUntil(series, until).map(({ from }) => from);
      expect(
        expanded.filter((from) => from < until),
        JSON.stringify(series),
      ).toEqual(walked(series, days));
    }
  });

  it('keeps the end on the wall clock too, over the night of a clock change', () => {
    const [night] = slotsUntil(
      {
        pattern: { type: 'daily', interval: 1 },
        range: { type: 'numbered', startDate: '2027-03-27', count: 1 },
        zone: 'Europe/Zurich',
        zoneName: 'Europe/Zurich',
        startTime: '22:00:00',
        endTime: '06:00:00',
        endDay: 1,
      },
      Date.parse('2027-04-01T00:00:00Z'),
    );
    expect(night && (night.to - night.from) / 3_600_000).toBe(7);
  });
});
