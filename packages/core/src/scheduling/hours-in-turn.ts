import { datesMask, firstDaysIn } from './date-masks.ts';
import { halves, mostHours, type Half } from './halves.ts';
import { cheapestStarts, clashCosts } from './moves.ts';
import { daysApart, reachIn, type Reach } from './occurrences.ts';
import { weekdayOf, type DayNumber } from './plain-date.ts';
import type { SeriesTime } from './series-time.ts';
import { roomFor, weigh, type Room } from './weigh.ts';

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
  const { room, hoursOf } = halves(time);
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
      for (const first of odd.places) {
        const start = room.starts[first] ?? 0;
        const least = (room.costs[first] ?? 0) + even.least;
        if (least >= left) {
          beyond = Math.min(beyond, least); // cheapest first: so does every other
          break;
        }
        const pair = bestBeside(time, room, { first, seconds: even.places, days });
        const before = best.get(start);
        if (pair === null) continue;
        beyond = Math.min(beyond, pair.runnerUp, before === undefined ? Infinity : Math.max(before.cost, pair.cost));
        if (before === undefined || pair.cost < before.cost) best.set(start, pair);
      }
    }
    for (const pair of best.values()) {
      found.firstDays[count] = firstDay;
      add(time, found, count++, { room, ...pair });
    }
  }
  return { found, count, beyond };
};

/** The place of a first hour, those a second one may have, and how many days beside the rhythm it lies. */
type Question = { readonly first: number; readonly seconds: readonly number[]; readonly days: number };

/** Two hours by their places, and what the next best second one costs. */
type Pair = {
  readonly first: number;
  readonly second: number;
  readonly days: number;
  readonly cost: number;
  readonly runnerUp: number;
};

const bestBeside = (time: SeriesTime, room: Room, { first, seconds, days }: Question): Pair | null => {
  const { people, weights } = time;
  const { costs, starts } = room;
  let second = -1;
  let cost = Infinity;
  let runnerUp = Infinity;
  for (const place of seconds) {
    const least = (costs[first] ?? 0) + (costs[place] ?? 0);
    if (least >= cost) {
      runnerUp = Math.min(runnerUp, least); // cheapest first: what follows costs at least this
      break;
    }
    if (days === 0 && starts[place] === starts[first]) continue;
    const here = least + weights.imbalance * spreadOfBoth(room, first, place, people.length);
    if (here < cost) {
      runnerUp = cost;
      cost = here;
      second = place;
    } else runnerUp = Math.min(runnerUp, here);
  }
  return second < 0 ? null : { first, second, days, cost, runnerUp };
};

/** Difference between who carries most and who carries least of two hours together. */
const spreadOfBoth = ({ burdens }: Room, one: number, other: number, people: number): number => {
  let most = 0;
  let least = Infinity;
  for (let person = 0; person < people; person++) {
    const here = (burdens[one * people + person] ?? 0) + (burdens[other * people + person] ?? 0);
    if (here > most) most = here;
    if (here < least) least = here;
  }
  return people < 2 ? 0 : most - least;
};

/** Two hours in a room, by their places. */
type Both = Pick<Pair, 'first' | 'second' | 'days'> & { readonly room: Room };

const add = (time: SeriesTime, found: Room, at: number, { room, first, second, days }: Both): void => {
  const people = time.people.length;
  const both = (of: 'costs' | 'clashes' | 'lost'): number => (room[of][first] ?? 0) + (room[of][second] ?? 0);
  found.starts[at] = room.starts[first] ?? 0;
  found.startsInTurn[at] = room.starts[second] ?? 0;
  found.daysInTurn[at] = days;
  found.costs[at] = time.weights.inTurn * time.request.cadence.dates + both('costs');
  found.clashes[at] = both('clashes');
  found.lost[at] = both('lost');
  for (let person = 0; person < people; person++)
    found.burdens[at * people + person] =
      (room.burdens[first * people + person] ?? 0) + (room.burdens[second * people + person] ?? 0);
};

/** Two given hours in turn, however many of their dates clash; written into the first place. */
export const weighInTurn = (
  time: SeriesTime,
  found: Room,
  { firstDay, start, startInTurn, days }: { firstDay: DayNumber; start: number; startInTurn: number; days: number },
): void => {
  const { cadence } = time.request;
  const cheapest = cheapestStarts(time);
  const room = roomFor(2, time.people.length);
  const [odd, even] = reachIn(cadence, days);
  const half = (at: number, which: Half, day: DayNumber, cell: number, reach: Reach): void => {
    const dates = datesMask(day, cadence, time.frame.horizon, which);
    const weighing = {
      weekday: weekdayOf(day) - 1,
      dates,
      clashCost: clashCosts(time, cheapest, reach),
      most: Infinity,
    };
    weigh(time, room, at, cell, weighing);
    room.starts[at] = cell;
  };
  half(0, 'odd', firstDay, start, odd);
  half(1, 'even', firstDay + days, startInTurn, even);
  add(time, found, 0, { room, first: 0, second: 1, days });
};
