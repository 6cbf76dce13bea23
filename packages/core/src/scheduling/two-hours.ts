import type { CandidatePlace } from './candidate-place.ts';
import { datesMask } from './date-masks.ts';
import type { HalfDates } from './halves.ts';
import { clashingIn } from './moves.ts';
import { addedBy, nearIn, type Near } from './near-clashes.ts';
import { weekdayOf, type DayNumber } from './plain-date.ts';
import type { SeriesTime } from './series-time.ts';
import { roomFor, weigh, type Room } from './weigh.ts';

/** Two hours in turn by their places in a room, the second so many days beside the rhythm of the first. */
type Both = {
  readonly room: Room;
  readonly first: number;
  readonly second: number;
  readonly days: number;
  readonly near: Near | null;
};

/** Writes two hours in turn into a place, as one candidate. */
export const enterBoth = (
  time: SeriesTime,
  found: Room,
  at: number,
  { room, first, second, days, near }: Both,
): void => {
  const people = time.people.length;
  const sum = (of: 'costs' | 'clashes' | 'lost'): number => (room[of][first] ?? 0) + (room[of][second] ?? 0);
  const [start, inTurn] = [room.starts[first] ?? 0, room.starts[second] ?? 0];
  const added = (of: 'points' | 'lost'): number => (near === null ? 0 : addedBy(near, of, time, start, inTurn));
  found.starts[at] = start;
  found.startsInTurn[at] = inTurn;
  found.daysInTurn[at] = days;
  found.costs[at] = time.weights.inTurn * time.request.cadence.dates + sum('costs') + added('points');
  found.clashes[at] = sum('clashes');
  found.lost[at] = sum('lost') + added('lost');
  for (let person = 0; person < people; person++)
    found.burdens[at * people + person] =
      (room.burdens[first * people + person] ?? 0) + (room.burdens[second * people + person] ?? 0);
};

/** Difference between who carries most and who carries least of two hours together. */
export const spreadOfBoth = ({ burdens }: Room, one: number, other: number, people: number): number => {
  let most = 0;
  let least = Infinity;
  for (let person = 0; person < people; person++) {
    const here = (burdens[one * people + person] ?? 0) + (burdens[other * people + person] ?? 0);
    if (here > most) most = here;
    if (here < least) least = here;
  }
  return people < 2 ? 0 : most - least;
};

/** Two given hours in turn, however many of their dates clash; written into the first place. */
export const weighInTurn = (
  time: SeriesTime,
  found: Room,
  { firstDay, start, startInTurn, days }: CandidatePlace,
): void => {
  const { cadence } = time.request;
  const clashing = clashingIn(time);
  const room = roomFor(2, time.people.length);
  const half = (at: number, which: 'odd' | 'even', day: DayNumber, cell: number): HalfDates => {
    const dates = datesMask(day, cadence, time.frame.horizon, which);
    const weekday = weekdayOf(day) - 1;
    weigh(time, room, at, cell, { weekday, dates, clashCost: clashing.clashCost, most: Infinity });
    room.starts[at] = cell;
    return { weekday, dates };
  };
  const [odd, even] = [half(0, 'odd', firstDay, start), half(1, 'even', firstDay + days, startInTurn)];
  enterBoth(time, found, 0, { room, first: 0, second: 1, days, near: nearIn(time, clashing)(odd, even, days) });
};
