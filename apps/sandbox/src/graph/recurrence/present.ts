import type { DayOfWeek, PatternedRecurrence, RecurrencePattern, WeekIndex } from '@microsoft/microsoft-graph-types';
import type { Pattern, Series, Weekday } from './types.ts';

const dayNames: Readonly<Record<Weekday, DayOfWeek>> = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
  6: 'saturday',
  7: 'sunday',
};

const indexNames: readonly WeekIndex[] = ['first', 'second', 'third', 'fourth'];

/** A series as Graph prints it: every property, those that do not apply as zero. */
export function presentRecurrence({ pattern, range, zoneName }: Series): PatternedRecurrence {
  return {
    pattern: presentPattern(pattern),
    range: {
      type: range.type,
      startDate: range.startDate,
      endDate: range.type === 'endDate' ? range.endDate : '0001-01-01',
      recurrenceTimeZone: zoneName,
      numberOfOccurrences: range.type === 'numbered' ? range.count : 0,
    },
  };
}

const presentPattern = (pattern: Pattern): RecurrencePattern => ({
  type: pattern.type,
  interval: pattern.interval,
  month: 'month' in pattern ? pattern.month : 0,
  dayOfMonth: 'dayOfMonth' in pattern ? pattern.dayOfMonth : 0,
  ...('days' in pattern ? { daysOfWeek: pattern.days.map((day) => dayNames[day]) } : {}),
  firstDayOfWeek: pattern.type === 'weekly' ? dayNames[pattern.firstDayOfWeek] : 'sunday',
  index: 'index' in pattern ? (pattern.index === -1 ? 'last' : (indexNames[pattern.index - 1] ?? 'first')) : 'first',
});
