import { Temporal } from 'temporal-polyfill';
import type { Instant, PersonId, Slot, ZoneTable } from '../model/index.ts';
import type { Availability } from '../ports/index.ts';
import type { CalendarsInput, SeriesRequest } from './types.ts';

/** The naive way, for comparison: Temporal and lists of intervals, no cells, no tables. */

/** A zone's offsets over two years around the samples, as the edge reads them. */
export const zoneTable = (zone: string): ZoneTable => {
  const from = Temporal.Instant.from('2025-06-01T00:00Z').epochMilliseconds;
  const to = Temporal.Instant.from('2029-01-01T00:00Z').epochMilliseconds;
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const offsets = [{ from, minutes: at.offsetNanoseconds / 6e10 }];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds > to) return { zone, offsets };
    offsets.push({ from: next.epochMilliseconds, minutes: next.offsetNanoseconds / 6e10 });
    at = next;
  }
};

export const wallClock = (zone: string, at: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** Dates of a series by calendar arithmetic on its wall clock. */
export const naiveDates = (slot: Slot, { cadence }: SeriesRequest): readonly Instant[] => {
  const first = Temporal.PlainDate.from(slot.firstDate);
  const at = (date: Temporal.PlainDate, index: number): Instant => {
    const { start, weekday } = index % 2 === 1 && slot.inTurn !== undefined ? slot.inTurn : slot;
    const time = Temporal.PlainTime.from('00:00').add({ minutes: start });
    return date
      .add({ days: nearest(weekday - date.dayOfWeek) })
      .toZonedDateTime({ timeZone: slot.zone, plainTime: time }).epochMilliseconds;
  };
  return Array.from({ length: cadence.dates }, (_, index) =>
    at(
      cadence.unit === 'weeks'
        ? first.add({ weeks: index * cadence.every })
        : sameWeekday(first, first.toPlainYearMonth().add({ months: index * cadence.every })),
      index,
    ),
  );
};

/** Of two days of a weekday, one before and one after, the nearer. */
const nearest = (days: number): number => (days > 3 ? days - 7 : days < -3 ? days + 7 : days);

const sameWeekday = (first: Temporal.PlainDate, month: Temporal.PlainYearMonth): Temporal.PlainDate => {
  const days = Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 })).filter(
    (day) => day.dayOfWeek === first.dayOfWeek,
  );
  const nth = Math.floor((first.day - 1) / 7);
  const found = nth > 3 ? days.at(-1) : days[nth];
  if (found === undefined) throw new Error('no such weekday');
  return found;
};

export type NaiveVerdict = 'clash' | 'tentative' | 'free';

const quarter = 900_000; // milliseconds

/** One start judged for some people: intervals on the quarter-hour grid, hours on each one's own clock. */
export const naiveVerdict = (
  at: Instant,
  minutes: number,
  people: readonly PersonId[],
  calendars: CalendarsInput,
): NaiveVerdict => {
  const from = Math.floor(at / quarter) * quarter;
  const to = from + Math.ceil(minutes / 15) * quarter;
  const overlaps = (window: { readonly from: Instant; readonly to: Instant }): boolean =>
    Math.floor(window.from / quarter) * quarter < to && Math.ceil(window.to / quarter) * quarter > from;
  let verdict: NaiveVerdict = at < calendars.notBefore ? 'clash' : 'free';
  for (const id of people) {
    const person = calendars.availability.get(id);
    if (person?.state !== 'readable') continue;
    if (!nearHours(person, at, Math.ceil(minutes / 15) * 15)) return 'clash';
    if (calendars.reserved.get(id)?.some(overlaps) === true) return 'clash';
    const blocks = person.blocks.filter(overlaps);
    if (blocks.some((block) => block.kind !== 'tentative')) return 'clash';
    if (blocks.length > 0 && verdict === 'free') verdict = 'tentative';
  }
  return verdict;
};

const reachMinutes = 180; // how far from working hours a check-in may lie

const nearHours = (person: Extract<Availability, { state: 'readable' }>, at: Instant, minutes: number): boolean => {
  const local = wallClock(person.zone.zone, at);
  const start = local.hour * 60 + local.minute;
  const { days, start: begins, end } = person.workingHours;
  return (
    days.includes(local.dayOfWeek) &&
    start >= begins - reachMinutes &&
    start + minutes <= Math.min(1440, end + reachMinutes)
  );
};
