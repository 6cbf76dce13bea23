import { datesIn, datesMask, firstDaysIn, type Dates } from './date-masks.ts';
import { cheapestStarts, clashCosts } from './moves.ts';
import { daysApart, reachIn, type Reach } from './occurrences.ts';
import { weekdayOf, type DayNumber } from './plain-date.ts';
import { possibleStarts } from './possible-starts.ts';
import type { SeriesTime } from './series-time.ts';
import { roomFor, weigh, type Room } from './weigh.ts';

/** Hours of a day that are looked at, the cheapest ones. */
export const mostHours = 20;

/** Starts of one half of the dates: their places in the room of all halves, cheapest first. */
type Hours = {
  readonly places: readonly number[];
  /** Cost of the cheapest, and of the cheapest that was not kept. */
  readonly least: number;
  readonly beyond: number;
};

export type Half = Exclude<Dates, 'all'>;

type HoursOf = (firstDay: DayNumber, which: Half, days: number) => Hours;

type Halves = { readonly room: Room; readonly hoursOf: HoursOf };

/** Judged when asked for, once for each day and reach. */
export const halves = (time: SeriesTime): Halves => {
  const { cadence } = time.request;
  const starts = possibleStarts(time);
  const mostOnAWeekday = (firstDaysIn(cadence) / 7) * daysApart(cadence).length * 2; // either half may lie there
  const room = roomFor(starts.flat().length * mostOnAWeekday, time.people.length);
  const cheapest = cheapestStarts(time);
  const costs = new Map<string, Int32Array>();
  const costOf = (reach: Reach): Int32Array => {
    const key = `${reach.back} ${reach.forward}`;
    const found = costs.get(key) ?? clashCosts(time, cheapest, reach);
    costs.set(key, found);
    return found;
  };
  const known = new Map<string, Hours>();
  let count = 0;
  const judge = (day: DayNumber, which: Half, reach: Reach): Hours => {
    const weekday = weekdayOf(day) - 1;
    const dates = datesMask(day, cadence, time.frame.horizon, which);
    const weighing = { weekday, dates, clashCost: costOf(reach), most: datesIn(dates) / 2 };
    const from = count;
    for (const start of starts[weekday] ?? [])
      if (weigh(time, room, count, start, weighing)) room.starts[count++] = start;
    return cheapestFirst(room, from, count);
  };
  const hoursOf: HoursOf = (firstDay, which, days) => {
    const day = which === 'odd' ? firstDay : firstDay + days;
    if (starts[weekdayOf(day) - 1]?.length === 0) return noHours;
    const reach = reachIn(cadence, days)[which === 'odd' ? 0 : 1];
    const key = `${day} ${which} ${reach.back} ${reach.forward}`;
    const found = known.get(key) ?? judge(day, which, reach);
    known.set(key, found);
    return found;
  };
  return { room, hoursOf };
};

const noHours: Hours = { places: [], least: Infinity, beyond: Infinity };

const cheapestFirst = ({ costs }: Room, from: number, to: number): Hours => {
  const costOf = (at: number | undefined): number => (at === undefined ? Infinity : (costs[at] ?? 0));
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  places.sort((a, b) => costOf(a) - costOf(b) || a - b);
  return { places: places.slice(0, mostHours), least: costOf(places[0]), beyond: costOf(places[mostHours]) };
};
