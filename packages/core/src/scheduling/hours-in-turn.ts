import { datesMask, firstDaysIn, type Dates } from './date-masks.ts';
import { cellsADay } from './grid.ts';
import { cheapestStarts, clashCosts } from './moves.ts';
import { daysApart, reachIn, type Reach } from './occurrences.ts';
import { weekdayOf, type DayNumber } from './plain-date.ts';
import type { SeriesTime } from './series-time.ts';
import { roomFor, spreadOf, weigh, type Room } from './weigh.ts';

/** Early and late points a date from which on an hour is too much for one person to have it always. */
const tooMuch = 4; // an hour outside working hours

/** Whether somebody would carry too much if every date began at this hour. */
export const isUnfair = ({ people, request }: SeriesTime, { burdens }: Room, at: number): boolean => {
  for (let person = 0; person < people.length; person++)
    if ((burdens[at * people.length + person] ?? 0) >= tooMuch * request.cadence.dates) return true;
  return false;
};

export type InTurn = {
  readonly found: Room;
  readonly count: number;
  /** Cost of the cheapest one that was not kept. */
  readonly beyond: number;
};

/**
 * Two hours that take turns, each judged on its half of the dates: to every good first hour, whatever its day, the
 * second one that costs least with it. At least half of the dates of each can stand. What costs `atMost` or more is left
 * out.
 */
export const hoursInTurn = (time: SeriesTime, atMost: number): InTurn => {
  const { cadence } = time.request;
  const phases = firstDaysIn(cadence);
  const found = roomFor(phases * mostHours, time.people.length);
  const hoursOf = halves(time);
  let count = 0;
  let beyond = Infinity;
  const left = atMost - time.weights.inTurn * cadence.dates;
  for (let index = 0; index < phases; index++) {
    const firstDay = time.firstDay + index;
    const best = new Map<number, Pair>();
    for (const days of daysApart(cadence)) {
      if (weekdayOf(firstDay) + days < 1 || weekdayOf(firstDay) + days > 7) continue; // two in one week, none in the next
      const [odd, even] = [hoursOf(firstDay, 'odd', days), hoursOf(firstDay, 'even', days)];
      beyond = Math.min(beyond, odd.beyond + even.least, odd.least + even.beyond);
      for (const start of odd.starts) {
        const least = (odd.room.costs[start] ?? 0) + even.least;
        if (least >= left) {
          beyond = Math.min(beyond, least); // cheapest first: so does every other
          break;
        }
        const pair = bestBeside(time, { odd, even, start, days });
        const before = best.get(start);
        if (pair === null) continue;
        beyond = Math.min(beyond, pair.second, before === undefined ? Infinity : Math.max(before.cost, pair.cost));
        if (before === undefined || pair.cost < before.cost) best.set(start, pair);
      }
    }
    for (const pair of best.values()) {
      found.firstDays[count] = firstDay;
      add(time, found, count++, pair);
    }
  }
  return { found, count, beyond };
};

/** Hours of a day that are looked at, the cheapest ones. */
const mostHours = 20;

/** Starts of one half of the dates, cheapest first; they are their own places in the room. */
type Hours = {
  readonly room: Room;
  readonly starts: readonly number[];
  /** Cost of the cheapest, and of the cheapest that was not kept. */
  readonly least: number;
  readonly beyond: number;
};

type HoursOf = (firstDay: DayNumber, which: Exclude<Dates, 'all'>, days: number) => Hours;

/** Judged when asked for, once for each day and reach. */
const halves = (time: SeriesTime): HoursOf => {
  const cheapest = cheapestStarts(time);
  const known = new Map<string, Hours>();
  const costs = new Map<string, Int32Array>();
  const costOf = (reach: Reach): Int32Array => {
    const key = `${reach.back} ${reach.forward}`;
    const found = costs.get(key) ?? clashCosts(time, cheapest, reach);
    costs.set(key, found);
    return found;
  };
  return (firstDay, which, days) => {
    const [odd, even] = reachIn(time.request.cadence, days);
    const day = which === 'odd' ? firstDay : firstDay + days;
    const reach = which === 'odd' ? odd : even;
    const key = `${day} ${which} ${reach.back} ${reach.forward}`;
    const found = known.get(key) ?? hoursOn(time, day, which, costOf(reach));
    known.set(key, found);
    return found;
  };
};

const hoursOn = (time: SeriesTime, day: DayNumber, which: Dates, clashCost: Int32Array): Hours => {
  const room = roomFor(cellsADay, time.people.length);
  const dates = datesMask(day, time.request.cadence, time.frame.horizon, which);
  const weighing = { weekday: weekdayOf(day) - 1, dates, clashCost, share: 0.5 };
  const starts: number[] = [];
  for (let start = 0; start < cellsADay; start++)
    if (isPossible(time, weighing.weekday * cellsADay + start) && weigh(time, room, start, start, weighing))
      starts.push(start);
  const costOf = (at: number | undefined): number => (at === undefined ? Infinity : (room.costs[at] ?? 0));
  starts.sort((a, b) => costOf(a) - costOf(b) || a - b);
  return { room, starts: starts.slice(0, mostHours), least: costOf(starts[0]), beyond: costOf(starts[mostHours]) };
};

const isPossible = ({ seasons }: SeriesTime, slot: number): boolean =>
  seasons.some(({ points }) => (points[slot] ?? -1) >= 0);

/** A first hour, and its second one so many days beside the rhythm. */
type Question = { readonly odd: Hours; readonly even: Hours; readonly start: number; readonly days: number };

type Pair = Question & { readonly inTurn: number; readonly cost: number; readonly second: number };

const bestBeside = (time: SeriesTime, question: Question): Pair | null => {
  const { odd, even, start, days } = question;
  const { people, weights } = time;
  const sums = new Int32Array(people.length);
  let inTurn = -1;
  let cost = Infinity;
  let second = Infinity;
  for (const other of even.starts) {
    const least = (odd.room.costs[start] ?? 0) + (even.room.costs[other] ?? 0);
    if (least >= cost) {
      second = Math.min(second, least); // cheapest first: what follows costs at least this
      break;
    }
    if (days === 0 && other === start) continue;
    for (let person = 0; person < people.length; person++)
      sums[person] = burdenIn(odd, start, person, people.length) + burdenIn(even, other, person, people.length);
    const here = least + weights.imbalance * spreadOf(sums, 0, people.length);
    if (here < cost) {
      second = cost;
      cost = here;
      inTurn = other;
    } else second = Math.min(second, here);
  }
  return inTurn < 0 ? null : { ...question, inTurn, cost, second };
};

const burdenIn = ({ room }: Hours, start: number, person: number, people: number): number =>
  room.burdens[start * people + person] ?? 0;

const add = (time: SeriesTime, found: Room, at: number, pair: Pick<Pair, keyof Question | 'inTurn'>): void => {
  const { odd, even, start, inTurn, days } = pair;
  const people = time.people.length;
  const both = (of: 'costs' | 'clashes' | 'lost'): number => (odd.room[of][start] ?? 0) + (even.room[of][inTurn] ?? 0);
  found.starts[at] = start;
  found.startsInTurn[at] = inTurn;
  found.daysInTurn[at] = days;
  found.costs[at] = time.weights.inTurn * time.request.cadence.dates + both('costs');
  found.clashes[at] = both('clashes');
  found.lost[at] = both('lost');
  for (let person = 0; person < people; person++)
    found.burdens[at * people + person] = burdenIn(odd, start, person, people) + burdenIn(even, inTurn, person, people);
};

/** Two given hours in turn, however many of their dates clash; written into the first place. */
export const weighInTurn = (
  time: SeriesTime,
  found: Room,
  { firstDay, start, startInTurn, days }: { firstDay: DayNumber; start: number; startInTurn: number; days: number },
): void => {
  const cheapest = cheapestStarts(time);
  const reaches = reachIn(time.request.cadence, days);
  const half = (which: 'odd' | 'even', day: DayNumber, cell: number): Hours => {
    const room = roomFor(cellsADay, time.people.length);
    const dates = datesMask(day, time.request.cadence, time.frame.horizon, which);
    const clashCost = clashCosts(time, cheapest, reaches[which === 'odd' ? 0 : 1]);
    weigh(time, room, cell, cell, { weekday: weekdayOf(day) - 1, dates, clashCost, share: 1 });
    return { room, starts: [cell], least: 0, beyond: Infinity };
  };
  const [odd, even] = [half('odd', firstDay, start), half('even', firstDay + days, startInTurn)];
  add(time, found, 0, { odd, even, start, inTurn: startInTurn, days });
};
