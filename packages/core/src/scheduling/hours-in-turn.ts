import type { Cadence } from '../model/index.ts';
import { firstDaysIn } from './date-masks.ts';
import { halves, mostHours, noHour, type Hours } from './halves.ts';
import type { Clashing } from './moves.ts';
import { addedBy, nearIn, type Near, type NearOf } from './near-clashes.ts';
import { daysApart } from './occurrences.ts';
import type { SeriesTime } from './series-time.ts';
import { enterBoth, spreadOfBoth } from './two-hours.ts';
import { roomFor, type Room } from './weigh.ts';

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
 * second one that costs least with it, on whatever weekday. At least half of the dates of each can stand. What costs
 * `atMost` or more is left out.
 */
export const hoursInTurn = (time: SeriesTime, clashing: Clashing, atMost: number): InTurn => {
  const { cadence } = time.request;
  const phases = firstDaysIn(cadence);
  const found = roomFor(phases * mostHours, time.people.length);
  const nearOf = nearIn(time, clashing);
  const { room, hoursOf } = halves(time, clashing);
  let count = 0;
  let beyond = Infinity;
  const left = atMost - time.weights.inTurn * cadence.dates;
  for (let index = 0; index < phases; index++) {
    const firstDay = time.firstDay + index;
    const odd = hoursOf(firstDay, 'odd');
    if (odd.places.length === 0) continue;
    const seconds = secondsTo(odd, cadence, (days) => hoursOf(firstDay + days, 'even'), nearOf);
    for (const { even } of seconds) beyond = Math.min(beyond, odd.beyond + even.least, odd.least + even.beyond);
    for (const first of odd.places) {
      const { pair, runnerUp } = bestBeside(time, room, first, seconds, left);
      beyond = Math.min(beyond, runnerUp);
      if (pair === null) continue;
      found.firstDays[count] = firstDay;
      enterBoth(time, found, count++, { room, first, ...pair });
    }
  }
  return { found, count, beyond: beyond < noHour ? beyond : Infinity };
};

/** Second hours so many days beside the rhythm of a first. */
type Second = { readonly days: number; readonly even: Hours; readonly near: Near | null };

/** Those of the cheapest day first. */
const secondsTo = (
  odd: Hours,
  cadence: Cadence,
  evenOf: (days: number) => Hours,
  nearOf: NearOf,
): readonly Second[] => {
  const seconds: Second[] = [];
  for (const days of daysApart(cadence)) {
    const even = evenOf(days);
    if (even.places.length > 0) seconds.push({ days, even, near: nearOf(odd, even, days) });
  }
  return seconds.sort((a, b) => a.even.least - b.even.least || a.days - b.days);
};

type Best = {
  /** Null when none costs less than what is asked for. */
  readonly pair: { readonly second: number; readonly days: number; readonly near: Near | null } | null;
  /** No second hour that was passed over costs less. */
  readonly runnerUp: number;
};

/** The second hour, of those on the cheapest day first, that costs least with a first one; of equals the fairest. */
const bestBeside = (time: SeriesTime, room: Room, first: number, seconds: readonly Second[], atMost: number): Best => {
  const { people, weights } = time;
  const start = room.starts[first] ?? 0;
  const own = room.costs[first] ?? 0;
  let pair: Best['pair'] = null;
  let cost = atMost;
  let spread = 0;
  let runnerUp = Infinity;
  for (const { days, even, near } of seconds)
    for (const second of even.places) {
      const least = own + (room.costs[second] ?? 0);
      if (least > cost || (least === cost && spread === 0)) {
        runnerUp = Math.min(runnerUp, least); // cheapest first: so does what follows
        break;
      }
      const other = room.starts[second] ?? 0;
      if (days === 0 && other === start) continue;
      const carried = spreadOfBoth(room, first, second, people.length);
      const apart = least + weights.imbalance * carried;
      const here = near === null || apart > cost ? apart : apart + addedBy(near, 'points', time, start, other);
      if (here < cost || (here === cost && carried < spread)) {
        if (pair !== null) runnerUp = Math.min(runnerUp, cost);
        cost = here;
        spread = carried;
        pair = { second, days, near };
      } else runnerUp = Math.min(runnerUp, here);
    }
  return { pair, runnerUp };
};
