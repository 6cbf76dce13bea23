import { Temporal } from 'temporal-polyfill';
import type { Pattern, Range, WeekIndex, Weekday } from './types.ts';

/**
 * The dates of a series, ascending, up to and including `until`.
 * A day of the month that a short month lacks means its last day, as Outlook has it.
 */
export function* occurrenceDates(
  pattern: Pattern,
  range: Range,
  until: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  const start = Temporal.PlainDate.from(range.startDate);
  const last = range.type === 'endDate' ? earlier(Temporal.PlainDate.from(range.endDate), until) : until;
  let left = range.type === 'numbered' ? range.count : Number.POSITIVE_INFINITY;
  for (const date of candidates(pattern, start, last)) {
    if (Temporal.PlainDate.compare(date, start) < 0) continue;
    if (Temporal.PlainDate.compare(date, last) > 0 || left <= 0) return;
    left -= 1;
    yield date;
  }
}

function* candidates(
  pattern: Pattern,
  start: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  switch (pattern.type) {
    case 'daily':
      for (let date = start; notAfter(date, last); date = date.add({ days: pattern.interval })) yield date;
      return;
    case 'weekly':
      yield* weekly(pattern, start, last);
      return;
    case 'absoluteMonthly':
    case 'relativeMonthly':
      for (const month of months(start, last, pattern.interval)) yield dayIn(month, pattern);
      return;
    case 'absoluteYearly':
    case 'relativeYearly': {
      const first = start.with({ day: 1, month: pattern.month });
      for (const month of months(first, last, pattern.interval * 12)) yield dayIn(month, pattern);
    }
  }
}

function* weekly(
  pattern: Extract<Pattern, { type: 'weekly' }>,
  start: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  const fromWeekStart = (day: number): number => (day - pattern.firstDayOfWeek + 7) % 7;
  const steps = pattern.days.map(fromWeekStart).sort((a, b) => a - b);
  let week = start.subtract({ days: fromWeekStart(start.dayOfWeek) });
  while (notAfter(week, last)) {
    for (const days of steps) yield week.add({ days });
    week = week.add({ weeks: pattern.interval });
  }
}

function* months(start: Temporal.PlainDate, last: Temporal.PlainDate, step: number): Generator<Temporal.PlainDate> {
  for (let month = start.with({ day: 1 }); notAfter(month, last); month = month.add({ months: step })) yield month;
}

type MonthDay = { readonly dayOfMonth: number } | { readonly days: readonly Weekday[]; readonly index: WeekIndex };

function dayIn(month: Temporal.PlainDate, rule: MonthDay): Temporal.PlainDate {
  if ('dayOfMonth' in rule) return month.with({ day: Math.min(rule.dayOfMonth, month.daysInMonth) });
  const matching: number[] = [];
  for (let day = 1; day <= month.daysInMonth; day += 1) {
    const weekday = ((month.dayOfWeek - 1 + day - 1) % 7) + 1;
    if (rule.days.some((each) => each === weekday)) matching.push(day);
  }
  const day = rule.index === -1 ? matching.at(-1) : matching[rule.index - 1];
  return month.with({ day: day ?? month.daysInMonth });
}

const notAfter = (date: Temporal.PlainDate, last: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(date, last) <= 0;

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? a : b;
