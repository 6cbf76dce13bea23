import type { Cadence, Instant, Slot, ZoneTable } from '../model/index.ts';
import { dateParts, dayNumber, firstOfMonth, weekdayOf, type DayNumber } from './plain-date.ts';
import { instantOf } from './zone-clock.ts';

/** Every date of a series in order: the slot's wall-clock time in its zone, across clock changes. */
export const occurrences = (slot: Slot, zone: ZoneTable, cadence: Cadence): readonly Instant[] =>
  seriesDays(dayNumber(slot.firstDate), cadence).map((day) => instantOf(zone, day, slot.start));

/**
 * Days of a series from its first. Monthly series keep the weekday of the month: a first day up to the 28th means
 * first to fourth, a later one means the last (Microsoft Graph knows no fifth).
 */
export const seriesDays = (first: DayNumber, cadence: Cadence): readonly DayNumber[] =>
  Array.from({ length: cadence.dates }, (_, index) =>
    cadence.unit === 'weeks' ? first + index * cadence.every * 7 : monthlyDay(first, index * cadence.every),
  );

/**
 * Days a date may move to either side: never as far as half the shortest interval, so that the windows of
 * neighbouring dates never touch and Microsoft Graph accepts every order of moves (ErrorOccurrenceCrossingBoundary).
 */
export const toleranceDays = (cadence: Cadence): number => {
  const shortest = cadence.every * (cadence.unit === 'weeks' ? 7 : 28); // days
  return Math.min(Math.floor((shortest - 1) / 2), 10);
};

const monthlyDay = (first: DayNumber, months: number): DayNumber => {
  const { year, month, day } = dateParts(first);
  const weekday = weekdayOf(first);
  if (day > 28) {
    const last = firstOfMonth(year, month + months + 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const start = firstOfMonth(year, month + months);
  const firstOfKind = start + ((weekday - weekdayOf(start) + 7) % 7);
  return firstOfKind + Math.floor((day - 1) / 7) * 7;
};
