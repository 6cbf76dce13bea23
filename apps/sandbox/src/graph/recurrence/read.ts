import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { badRequest } from '../http/fault.ts';
import { oneOf, whole } from '../http/loose.ts';
import { unsupportedZone } from '../http/prefer.ts';
import { resolveZone } from '../zones.ts';
import { occurrenceDates } from './dates.ts';
import type { Pattern, Range, Series, WeekIndex, Weekday } from './types.ts';

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const indexNames = ['first', 'second', 'third', 'fourth', 'last'] as const;
const patternTypes = [
  'daily',
  'weekly',
  'absoluteMonthly',
  'relativeMonthly',
  'absoluteYearly',
  'relativeYearly',
] as const;

/** Graph's patternedRecurrence, as a request carries it. */
export const RecurrenceInput = z.object({
  pattern: z.object({
    type: oneOf(patternTypes),
    interval: whole.nullish(),
    month: whole.nullish(),
    dayOfMonth: whole.nullish(),
    daysOfWeek: z.array(oneOf(dayNames)).nullish(),
    firstDayOfWeek: oneOf(dayNames).nullish(),
    index: oneOf(indexNames).nullish(),
  }),
  range: z.object({
    type: oneOf(['endDate', 'noEnd', 'numbered']),
    startDate: z.iso.date(),
    endDate: z.iso.date().nullish(),
    recurrenceTimeZone: z.string().nullish(),
    numberOfOccurrences: whole.nullish(),
  }),
});
type RecurrenceInput = z.infer<typeof RecurrenceInput>;

/** Moments of the first occurrence, and the zone its start was given in. */
type First = { readonly from: number; readonly to: number; readonly zoneName: string };

/** The series that a request describes. Refuses, as Exchange does, a rule that cannot be or that has no date. */
export function readRecurrence(input: RecurrenceInput, first: First): Series {
  const zoneName = given(input.range.recurrenceTimeZone) ?? first.zoneName;
  const zone = resolveZone(zoneName);
  if (zone === null) throw unsupportedZone(zoneName);
  const start = Temporal.Instant.fromEpochMilliseconds(first.from).toZonedDateTimeISO(zone);
  const end = Temporal.Instant.fromEpochMilliseconds(first.to).toZonedDateTimeISO(zone);
  if (start.toPlainDate().toString() !== input.range.startDate)
    throw invalid('The start date of the recurrence range has to be the date of the start of the event.');
  const series: Series = {
    pattern: readPattern(input.pattern),
    range: readRange(input.range),
    zone,
    zoneName,
    startTime: start.toPlainTime().toString(),
    endTime: end.toPlainTime().toString(),
    endDay: start.toPlainDate().until(end.toPlainDate(), { largestUnit: 'day' }).days,
  };
  if (occurrenceDates(series.pattern, series.range, start.toPlainDate().add({ years: 10 })).next().done === true)
    throw badRequest('ErrorRecurrenceHasNoOccurrence', 'The recurrence has no occurrence.');
  return series;
}

function readPattern(input: RecurrenceInput['pattern']): Pattern {
  const interval = between(input.interval, 1, 999, 'interval');
  switch (input.type) {
    case 'daily':
      return { type: 'daily', interval };
    case 'weekly':
      return {
        type: 'weekly',
        interval,
        days: weekdays(input),
        firstDayOfWeek: weekday(input.firstDayOfWeek ?? 'sunday'),
      };
    case 'absoluteMonthly':
      return { type: 'absoluteMonthly', interval, dayOfMonth: between(input.dayOfMonth, 1, 31, 'dayOfMonth') };
    case 'relativeMonthly':
      return { type: 'relativeMonthly', interval, days: weekdays(input), index: weekIndex(input) };
    case 'absoluteYearly': {
      const month = between(input.month, 1, 12, 'month');
      return { type: 'absoluteYearly', interval, month, dayOfMonth: between(input.dayOfMonth, 1, 31, 'dayOfMonth') };
    }
    case 'relativeYearly': {
      const month = between(input.month, 1, 12, 'month');
      return { type: 'relativeYearly', interval, month, days: weekdays(input), index: weekIndex(input) };
    }
  }
}

function readRange(input: RecurrenceInput['range']): Range {
  const { startDate } = input;
  if (input.type === 'noEnd') return { type: 'noEnd', startDate };
  if (input.type === 'numbered')
    return { type: 'numbered', startDate, count: between(input.numberOfOccurrences, 1, 999, 'numberOfOccurrences') };
  const endDate = input.endDate;
  if (typeof endDate !== 'string') throw invalid('A range of type endDate needs an endDate.');
  if (endDate < startDate) throw invalid('The end date of the recurrence range is before its start date.');
  return { type: 'endDate', startDate, endDate };
}

function weekdays(input: RecurrenceInput['pattern']): readonly Weekday[] {
  const days = [...new Set(input.daysOfWeek ?? [])];
  if (days.length === 0) throw invalid(`A pattern of type ${input.type} needs daysOfWeek.`);
  return days.map(weekday);
}

const weekdayOf: Readonly<Record<(typeof dayNames)[number], Weekday>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

const indexOf: Readonly<Record<(typeof indexNames)[number], WeekIndex>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
};

const weekday = (name: (typeof dayNames)[number]): Weekday => weekdayOf[name];

const weekIndex = (input: RecurrenceInput['pattern']): WeekIndex => indexOf[input.index ?? 'first'];

function between(value: number | null | undefined, low: number, high: number, name: string): number {
  if (typeof value !== 'number' || value < low || value > high)
    throw invalid(`${name} of the recurrence has to be from ${low} to ${high}.`);
  return value;
}

const given = (text: string | null | undefined): string | null =>
  typeof text === 'string' && text !== '' ? text : null;

const invalid = (message: string) => badRequest('ErrorCalendarInvalidRecurrence', message);
