import { Temporal } from 'temporal-polyfill';
import { ianaZone } from '../../host/iana-zone.ts';
import { instantOf, type CalendarEvent, type Recurrence } from '../event.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A series' pattern in office.js' words. */
export function recurrenceData(master: CalendarEvent): object | null {
  const { recurrence } = master;
  if (recurrence === null || recurrence === undefined) return null;
  const { pattern, range } = recurrence;
  const name = range.recurrenceTimeZone ?? master.start.timeZone;
  return {
    recurrenceType: typeOf(pattern.type),
    recurrenceProperties: {
      interval: pattern.interval,
      ...(pattern.daysOfWeek?.length ? { days: pattern.daysOfWeek.map(short) } : {}),
      ...(pattern.firstDayOfWeek ? { firstDayOfWeek: short(pattern.firstDayOfWeek) } : {}),
      ...(pattern.type.startsWith('absolute') ? { dayOfMonth: pattern.dayOfMonth } : {}),
      ...(pattern.type.startsWith('relative')
        ? { weekNumber: pattern.index ?? 'first', dayOfWeek: short(pattern.daysOfWeek?.[0] ?? 'monday') }
        : {}),
      ...(pattern.type.endsWith('Yearly') ? { month: months[(pattern.month ?? 1) - 1] } : {}),
    },
    recurrenceTimeZone: { name },
    seriesTimeJson: seriesTime(master, range, ianaZone(name)),
  };
}

function seriesTime(master: CalendarEvent, range: Recurrence['range'], zone: string): object {
  const starts = Temporal.Instant.fromEpochMilliseconds(instantOf(master.start)).toZonedDateTimeISO(zone);
  const first = Temporal.PlainDate.from(range.startDate);
  return {
    startYear: first.year,
    startMonth: first.month,
    startDay: first.day,
    // The key must be missing when there is an end: office.js reads `false` as no end too.
    ...(range.type === 'endDate' && range.endDate ? lastDay(range.endDate) : { noEndDate: true }),
    startTimeMin: starts.hour * 60 + starts.minute,
    durationMin: (instantOf(master.end) - instantOf(master.start)) / 60_000,
  };
}

function lastDay(date: string): object {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return { endYear: year, endMonth: month, endDay: day };
}

const typeOf = (graph: string): string => graph.replace(/^(absolute|relative)/, '').toLowerCase();

const short = (day: string): string => day.slice(0, 3).toLowerCase();
