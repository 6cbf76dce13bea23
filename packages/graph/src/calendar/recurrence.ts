import type { PatternedRecurrence, RecurrencePattern, WeekIndex } from '@microsoft/microsoft-graph-types';
import type { Rhythm } from '@tandem/core/scheduling';
import { Temporal } from 'temporal-polyfill';
import { graphDays } from '../zones/weekdays.ts';
import { graphZone } from '../zones/zone-names.ts';

const indexes: readonly WeekIndex[] = ['first', 'second', 'third', 'fourth', 'last'];

/** `patternedRecurrence` of a rhythm: weekly with its interval, or on the same weekday of the month. */
export function recurrenceOf({ slot, cadence, firstDate }: Rhythm): PatternedRecurrence {
  return {
    pattern: {
      ...patternOf(slot, cadence),
      interval: cadence.every,
      daysOfWeek: graphDays(slot.weekday),
    },
    range: {
      type: 'numbered',
      startDate: firstDate,
      numberOfOccurrences: cadence.dates,
      recurrenceTimeZone: graphZone(slot.zone),
    },
  };
}

function patternOf(slot: Rhythm['slot'], cadence: Rhythm['cadence']): RecurrencePattern {
  if (cadence.unit === 'weeks') return { type: 'weekly', firstDayOfWeek: 'monday' };
  // A fifth weekday does not exist in every month: the last one does.
  const nth = Math.floor((Temporal.PlainDate.from(slot.firstDate).day - 1) / 7);
  return { type: 'relativeMonthly', index: indexes[nth] ?? 'last' };
}
