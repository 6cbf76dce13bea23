import { datesIn, datesMask, firstDaysIn, type Dates } from './date-masks.ts';
import type { Clashing } from './moves.ts';
import { weekdayOf, type DayNumber } from './plain-date.ts';
import type { SeriesTime } from './series-time.ts';
import { startsIn, weighDay } from './weigh-day.ts';
import { roomFor, type Room } from './weigh.ts';

/** Hours of a day that are looked at, the cheapest ones. */
export const mostHours = 20;

/** Costs more than any hour. */
export const noHour = 1 << 28;

/** Every second date of a series on one weekday (0 is Monday), in words of weeks. */
export type HalfDates = { readonly weekday: number; readonly dates: Int32Array };

/** Starts of one half of the dates: their places in the room of all halves, cheapest first. */
export type Hours = HalfDates & {
  readonly places: readonly number[];
  /** Cost of the cheapest, and of the cheapest that was not kept; `noHour` when there is none. */
  readonly least: number;
  readonly beyond: number;
};

type HoursOf = (day: DayNumber, which: Exclude<Dates, 'all'>) => Hours;

type Halves = { readonly room: Room; readonly hoursOf: HoursOf };

/** Judged when asked for, once for each day that the rhythm may begin on; every date moves as far as it may at all. */
export const halves = (time: SeriesTime, { clashCost }: Clashing): Halves => {
  const { cadence } = time.request;
  const mostOnAWeekday = 2 * (firstDaysIn(cadence) / 7 + 1); // even dates lie up to three days beside the others
  const room = roomFor(startsIn(time) * mostOnAWeekday, time.people.length);
  const known = { odd: new Map<DayNumber, Hours>(), even: new Map<DayNumber, Hours>() };
  let count = 0;
  const hoursOf: HoursOf = (day, which) => {
    const before = known[which].get(day);
    if (before !== undefined) return before;
    const weekday = weekdayOf(day) - 1;
    const dates = datesMask(day, cadence, time.frame.horizon, which);
    const weighing = { weekday, dates, clashCost, most: datesIn(dates) / 2 };
    const from = count;
    count = weighDay(time, room, count, weighing);
    const hours = { weekday, dates, ...cheapestFirst(room, from, count) };
    known[which].set(day, hours);
    return hours;
  };
  return { room, hoursOf };
};

const cheapestFirst = ({ costs }: Room, from: number, to: number): Omit<Hours, keyof HalfDates> => {
  const costOf = (at: number | undefined): number => (at === undefined ? noHour : (costs[at] ?? 0));
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  places.sort((a, b) => costOf(a) - costOf(b) || a - b);
  return { places: places.slice(0, mostHours), least: costOf(places[0]), beyond: costOf(places[mostHours]) };
};
