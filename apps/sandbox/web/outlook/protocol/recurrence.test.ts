import { describe, expect, it } from 'vitest';
import type { Recurrence } from '../event.ts';
import { eventBetween } from '../testing.ts';
import { recurrenceData } from './recurrence.ts';

/** 09:00 in Zürich in winter, half an hour. */
const series = (pattern: Recurrence['pattern'], range: Partial<Recurrence['range']> = {}) =>
  recurrenceData(
    eventBetween('2026-11-24T08:00', '2026-11-24T08:30', {
      type: 'seriesMaster',
      recurrence: {
        pattern,
        range: {
          type: 'endDate',
          startDate: '2026-11-24',
          endDate: '2027-05-18',
          recurrenceTimeZone: 'W. Europe Standard Time',
          ...range,
        },
      },
    }),
  );

const everySecondTuesday = { type: 'weekly', interval: 2, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' };

describe('a series in office.js’ words', () => {
  it('keeps its days, its zone and its time on that zone’s clock', () => {
    expect(series(everySecondTuesday)).toEqual({
      recurrenceType: 'weekly',
      recurrenceProperties: { interval: 2, days: ['tue'], firstDayOfWeek: 'mon' },
      recurrenceTimeZone: { name: 'W. Europe Standard Time' },
      seriesTimeJson: {
        startYear: 2026,
        startMonth: 11,
        startDay: 24,
        endYear: 2027,
        endMonth: 5,
        endDay: 18,
        startTimeMin: 9 * 60,
        durationMin: 30,
      },
    });
  });

  it('says that there is no end only where there is none', () => {
    expect(series(everySecondTuesday)).not.toHaveProperty('seriesTimeJson.noEndDate');
    expect(series(everySecondTuesday, { type: 'noEnd', endDate: null })).toHaveProperty(
      'seriesTimeJson.noEndDate',
      true,
    );
  });

  it.each([
    [{ type: 'absoluteMonthly', interval: 1, dayOfMonth: 24 }, 'monthly', { interval: 1, dayOfMonth: 24 }],
    [
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday'], index: 'last' },
      'monthly',
      { interval: 1, days: ['tue'], weekNumber: 'last', dayOfWeek: 'tue' },
    ],
    [
      { type: 'absoluteYearly', interval: 1, dayOfMonth: 24, month: 11 },
      'yearly',
      { interval: 1, dayOfMonth: 24, month: 'nov' },
    ],
    [{ type: 'daily', interval: 3 }, 'daily', { interval: 3 }],
  ])('carries the pattern %j', (pattern, recurrenceType, recurrenceProperties) => {
    expect(series(pattern)).toMatchObject({ recurrenceType, recurrenceProperties });
  });
});

it('an event that does not repeat has no pattern', () => {
  expect(recurrenceData(eventBetween('2026-11-24T08:00', '2026-11-24T08:30'))).toBeNull();
});
