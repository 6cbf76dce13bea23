import type { Cadence, Instant, Slot, ZoneTable } from '../model/index.ts';
import { dateParts, dayNumber, firstOfMonth, weekdayOf, type DayNumber } from './plain-date.ts';
import { instantOf } from './zone-clock.ts';

/** A date of a series: its day on the series' clock, and the minute of that day. */
export type SeriesDate = { readonly day: DayNumber; readonly minute: number };

/** Days that a date may move back, and forward. */
export type Reach = { readonly back: number; readonly forward: number };

/** Every date of a series in order: the slot's wall-clock time in its zone, across clock changes. */
export const occurrences = (slot: Slot, zone: ZoneTable, cadence: Cadence): readonly Instant[] =>
  seriesDates(slot, cadence).map(({ day, minute }) => instantOf(zone, day, minute));

/** Every date of a series in order, on its own clock. */
export const seriesDates = (slot: Slot, cadence: Cadence): readonly SeriesDate[] => {
  const { start, inTurn = { start } } = slot;
  const days = daysInTurn(slot);
  return seriesDays(dayNumber(slot.firstDate), cadence).map((day, index) =>
    index % 2 === 0 ? { day, minute: start } : { day: day + days, minute: inTurn.start },
  );
};

/** Days by which every second date lies beside the rhythm: its weekday nearest to it, so at most three either way. */
export const daysInTurn = ({ weekday, inTurn = { weekday, start: 0 } }: Slot): number =>
  ((inTurn.weekday - weekday + 10) % 7) - 3;

/** What `daysInTurn` may be: another weekday of the month cannot be booked as the same rhythm. */
export const daysApart = ({ unit }: Cadence): readonly number[] => (unit === 'weeks' ? [-3, -2, -1, 0, 1, 2, 3] : [0]);

/** Whether two slots give a series the same dates. */
export const isSameSlot = (one: Slot, other: Slot): boolean =>
  one.zone === other.zone &&
  one.firstDate === other.firstDate &&
  one.start === other.start &&
  daysInTurn(one) === daysInTurn(other) &&
  (one.inTurn?.start ?? one.start) === (other.inTurn?.start ?? other.start);

/**
 * Days of a series from its first. Monthly series keep the weekday of the month: a first day up to the 28th means
 * first to fourth, a later one means the last (Microsoft Graph knows no fifth).
 */
const seriesDays = (first: DayNumber, cadence: Cadence): readonly DayNumber[] =>
  Array.from({ length: cadence.dates }, (_, index) => seriesDay(first, cadence, index));

/** The day of its last date; of its first where it has none. */
export const lastDayOf = (first: DayNumber, cadence: Cadence): DayNumber =>
  seriesDay(first, cadence, Math.max(0, cadence.dates - 1));

/** The day of one of its dates, counted from 0. */
export const seriesDay = (first: DayNumber, { unit, every }: Cadence, index: number): DayNumber =>
  unit === 'weeks' ? first + index * every * 7 : monthlyDay(first, index * every);

/**
 * Days a date may move to either side: never as far as half the shortest interval, so that the windows of
 * neighbouring dates never touch and Microsoft Graph accepts every order of moves (ErrorOccurrenceCrossingBoundary).
 */
export const toleranceDays = (cadence: Cadence): number => withinHalf(shortestDays(cadence));

/** As far as a date may move at all. */
export const fullReach = (cadence: Cadence): Reach => ({
  back: toleranceDays(cadence),
  forward: toleranceDays(cadence),
});

/**
 * Days a date may move towards a neighbour so many days away. Where two hours take turns, some neighbours lie nearer
 * than the interval: dates keep their order, since two that both move stop before half way, and one that moves alone
 * stops before the day of the other.
 */
export const daysTowards = (cadence: Cadence, apart: number, moves: 'alone' | 'both'): number =>
  Math.min(toleranceDays(cadence), moves === 'both' ? withinHalf(apart) : apart - 1);

/** Days between two dates of the shortest interval. */
export const shortestDays = ({ unit, every }: Cadence): number => every * (unit === 'weeks' ? 7 : 28);

const withinHalf = (days: number): number => Math.min(Math.floor((days - 1) / 2), 10);

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
