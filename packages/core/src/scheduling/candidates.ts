import type { Slot } from '../model/index.ts';
import { placeOf } from './candidate-place.ts';
import { cheapestOf, type Found } from './cheapest.ts';
import { datesIn, datesMask, firstDaysIn } from './date-masks.ts';
import { cellMinutes } from './grid.ts';
import { hoursInTurn, isUnfair } from './hours-in-turn.ts';
import { clashingIn, type Clashing } from './moves.ts';
import { plainDate, weekdayOf } from './plain-date.ts';
import type { SeriesTime } from './series-time.ts';
import type { SeriesRequest } from './types.ts';
import { weighInTurn } from './two-hours.ts';
import { startsIn, weighDay } from './weigh-day.ts';
import { noTurn, roomFor, spreadOf, weigh, type Room } from './weigh.ts';

/** Hours of the week with a first date, judged on every date, cheapest first; ties by time. One place a candidate. */
export type Candidates = Room & {
  readonly count: number;
  /** Cost of the cheapest one that was not kept; Infinity when all were. */
  readonly beyond: number;
};

/** What a candidate costs besides; `at` is its place. */
export type Surcharge = (found: Room, at: number) => number;

/**
 * Every weekday, start and phase at which at least half of the dates can stand, at most `most` of them. Cost: comfort
 * of the dates that stand, tentative holds, moves or losses of those that clash, and what one carries more than
 * another in early and late hours (points of weights.ts). Where the cheapest hour is too much for somebody, two hours
 * that take turns stand among them.
 */
export const candidatesOf = (time: SeriesTime, most = Infinity, surcharge: Surcharge = () => 0): Candidates => {
  const people = time.people.length;
  const clashing = clashingIn(time);
  const one = oneHour(time, clashing);
  const cheapest = finish(time, one.found, one.count, surcharge);
  if (cheapest < 0 || !isUnfair(time, one.found, cheapest)) return cheapestFirst([one], most, people);
  const two = hoursInTurn(time, clashing, cheapestOf([one], most).beyond);
  finish(time, two.found, two.count, surcharge);
  const candidates = cheapestFirst([one, { found: two.found, count: two.count }], most, people);
  return { ...candidates, beyond: Math.min(candidates.beyond, two.beyond) };
};

const oneHour = (time: SeriesTime, { clashCost }: Clashing): Found => {
  const { cadence } = time.request;
  const phases = firstDaysIn(cadence);
  const found = roomFor(startsIn(time) * (phases / 7), time.people.length); // each weekday begins as many
  let count = 0;
  for (let index = 0; index < phases; index++) {
    const firstDay = time.firstDay + index;
    const weekday = weekdayOf(firstDay) - 1;
    const dates = datesMask(firstDay, cadence, time.frame.horizon);
    const weighing = { weekday, dates, clashCost, most: datesIn(dates) / 2 };
    const next = weighDay(time, found, count, weighing);
    found.firstDays.fill(firstDay, count, next);
    count = next;
  }
  return { found, count };
};

/** Adds what one carries more than another, and what is asked besides; answers the cheapest place, -1 when none. */
const finish = (time: SeriesTime, found: Room, count: number, surcharge: Surcharge): number => {
  const people = time.people.length;
  let cheapest = -1;
  for (let at = 0; at < count; at++) {
    const spread = time.weights.imbalance * spreadOf(found.burdens, at * people, people);
    found.costs[at] = (found.costs[at] ?? 0) + spread + surcharge(found, at);
    if (cheapest < 0 || (found.costs[at] ?? 0) < (found.costs[cheapest] ?? 0)) cheapest = at;
  }
  return cheapest;
};

/** The one candidate at a slot, however many of its dates clash. */
export const candidateAt = (time: SeriesTime, slot: Slot): Candidates => {
  const found = roomFor(1, time.people.length);
  const place = placeOf(slot);
  const { firstDay, start, startInTurn } = place;
  found.firstDays[0] = firstDay;
  found.starts[0] = start;
  if (startInTurn === noTurn) {
    const dates = datesMask(firstDay, time.request.cadence, time.frame.horizon);
    const weighing = { weekday: weekdayOf(firstDay) - 1, dates, clashCost: clashingIn(time).clashCost, most: Infinity };
    weigh(time, found, 0, start, weighing);
  } else weighInTurn(time, found, place);
  finish(time, found, 1, () => 0);
  return { ...found, count: 1, beyond: Infinity };
};

const cheapestFirst = (all: readonly Found[], most: number, people: number): Candidates => {
  const { places, beyond } = cheapestOf(all, most);
  const sorted = roomFor(places.length, people);
  for (let to = 0; to < places.length; to++) {
    let from = places[to] ?? 0;
    for (const { found, count } of all) {
      if (from >= count) {
        from -= count;
        continue;
      }
      copy(found, from, sorted, to, people);
      break;
    }
  }
  return { ...sorted, count: places.length, beyond };
};

const copy = (found: Room, from: number, sorted: Room, to: number, people: number): void => {
  sorted.firstDays[to] = found.firstDays[from] ?? 0;
  sorted.starts[to] = found.starts[from] ?? 0;
  sorted.startsInTurn[to] = found.startsInTurn[from] ?? noTurn;
  sorted.daysInTurn[to] = found.daysInTurn[from] ?? 0;
  sorted.costs[to] = found.costs[from] ?? 0;
  sorted.clashes[to] = found.clashes[from] ?? 0;
  sorted.lost[to] = found.lost[from] ?? 0;
  for (let person = 0; person < people; person++)
    sorted.burdens[to * people + person] = found.burdens[from * people + person] ?? 0;
};

/** The slot of a candidate, on the series' wall clock. */
export const slotOf = ({ zone }: SeriesRequest, found: Room, at: number): Slot => {
  const firstDay = found.firstDays[at] ?? 0;
  const inTurn = found.startsInTurn[at] ?? noTurn;
  const weekday = weekdayOf(firstDay + (found.daysInTurn[at] ?? 0));
  return {
    zone: zone.zone,
    weekday: weekdayOf(firstDay),
    start: (found.starts[at] ?? 0) * cellMinutes,
    firstDate: plainDate(firstDay),
    ...(inTurn === noTurn ? {} : { inTurn: { weekday, start: inTurn * cellMinutes } }),
  };
};
