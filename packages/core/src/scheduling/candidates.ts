import type { Slot } from '../model/index.ts';
import { datesMask, firstDaysIn } from './date-masks.ts';
import { cellMinutes, cellsADay, cellsAWeek } from './grid.ts';
import { cheapestStarts, clashCosts } from './moves.ts';
import { dayNumber, plainDate, weekdayOf, type DayNumber } from './plain-date.ts';
import { bitsIn, lowestBit } from './plane.ts';
import type { SeriesTime } from './series-time.ts';
import type { SeriesRequest } from './types.ts';

/** Hours of the week with a first date, judged on every date, cheapest first; ties by time. One place a candidate. */
export type Candidates = {
  readonly count: number;
  readonly firstDays: Int32Array;
  /** Start in cells since midnight on the series' clock. */
  readonly starts: Uint8Array;
  readonly costs: Int32Array;
  /** Dates that clash, and of these the ones that find no other time. */
  readonly clashes: Uint8Array;
  readonly lost: Uint8Array;
  /** Early and late points over the dates that stand, one place a readable person. */
  readonly burdens: Int32Array;
  /** Cost of the cheapest one that was not kept; Infinity when all were. */
  readonly beyond: number;
};

/** What a candidate costs besides; `at` is its place, `burdens` has one place a person. */
export type Surcharge = (
  candidate: { readonly firstDay: DayNumber; readonly start: number },
  burdens: Int32Array,
  at: number,
) => number;

/**
 * Every weekday, start and phase at which at least half of the dates can stand, at most `most` of them. Cost: comfort
 * of the dates that stand, tentative holds, moves or losses of those that clash, and what one carries more than
 * another in early and late hours (points of weights.ts).
 */
export const candidatesOf = (time: SeriesTime, most = Infinity, surcharge: Surcharge = () => 0): Candidates => {
  const phases = firstDaysIn(time.request.cadence);
  const found = roomFor(phases * cellsADay, time.people.length);
  const possible = possibleStarts(time);
  const clashCost = clashCosts(time, cheapestStarts(time));
  let count = 0;
  for (let index = 0; index < phases; index++) {
    const firstDay = time.firstDay + index;
    const dates = datesMask(firstDay, time.request.cadence, time.frame.horizon);
    const weekday = weekdayOf(firstDay) - 1;
    for (let start = 0; start < cellsADay; start++) {
      const slot = weekday * cellsADay + start;
      if (possible[slot] !== 1 || !weigh(time, found, count, { slot, weekday, dates, clashCost, share: 0.5 })) continue;
      found.firstDays[count] = firstDay;
      found.starts[count] = start;
      found.costs[count] = (found.costs[count] ?? 0) + surcharge({ firstDay, start }, found.burdens, count);
      count++;
    }
  }
  return cheapestFirst(found, count, Math.min(count, most), time.people.length);
};

/** The one candidate at a slot, however many of its dates clash. */
export const candidateAt = (time: SeriesTime, { firstDate, start }: Slot): Candidates => {
  const found = roomFor(1, time.people.length);
  const firstDay = dayNumber(firstDate);
  const weekday = weekdayOf(firstDay) - 1;
  const cell = Math.floor(start / cellMinutes);
  const dates = datesMask(firstDay, time.request.cadence, time.frame.horizon);
  const clashCost = clashCosts(time, cheapestStarts(time));
  weigh(time, found, 0, { slot: weekday * cellsADay + cell, weekday, dates, clashCost, share: 1 });
  found.firstDays[0] = firstDay;
  found.starts[0] = cell;
  return { ...found, count: 1, beyond: Infinity };
};

const roomFor = (count: number, people: number): Room => ({
  firstDays: new Int32Array(count),
  starts: new Uint8Array(count),
  costs: new Int32Array(count),
  clashes: new Uint8Array(count),
  lost: new Uint8Array(count),
  burdens: new Int32Array(count * people),
});

const possibleStarts = ({ seasons }: SeriesTime): Uint8Array => {
  const possible = new Uint8Array(cellsAWeek);
  for (const { points } of seasons)
    for (let slot = 0; slot < cellsAWeek; slot++) if ((points[slot] ?? -1) >= 0) possible[slot] = 1;
  return possible;
};

type Room = Omit<Candidates, 'count' | 'beyond'>;

type Question = {
  readonly slot: number;
  readonly weekday: number;
  readonly dates: Int32Array;
  readonly clashCost: Int32Array;
  /** Most dates that may clash, of all. */
  readonly share: number;
};

/** Writes cost and burdens of one candidate; false when too many of its dates clash. */
const weigh = (
  time: SeriesTime,
  found: Room,
  at: number,
  { slot, weekday, dates, clashCost, share }: Question,
): boolean => {
  const { clash, tentative, weights } = time;
  const words = dates.length;
  let wanted = 0;
  let clashes = 0;
  let held = 0;
  for (let word = 0; word < words; word++) {
    const here = dates[word] ?? 0;
    wanted += bitsIn(here);
    clashes += bitsIn((clash[slot * words + word] ?? 0) & here);
    held += bitsIn((tentative[slot * words + word] ?? 0) & here);
  }
  if (clashes > wanted * share) return false;
  let cost = held * weights.tentative + comfortOf(time, found.burdens, at, slot, dates);
  let lost = 0;
  for (let word = 0; word < words; word++)
    for (let bits = (clash[slot * words + word] ?? 0) & (dates[word] ?? 0); bits !== 0; bits &= bits - 1) {
      const here = clashCost[(word * 32 + lowestBit(bits)) * 7 + weekday] ?? weights.lost;
      cost += here;
      if (here === weights.lost) lost++;
    }
  found.costs[at] = cost;
  found.clashes[at] = clashes;
  found.lost[at] = lost;
  return true;
};

/** Points of the dates that stand, with what one carries more than another; writes everyone's burden. */
const comfortOf = (time: SeriesTime, burdens: Int32Array, at: number, slot: number, dates: Int32Array): number => {
  const { clash, seasons, people, weights } = time;
  const words = dates.length;
  let cost = 0;
  for (let person = 0; person < people.length; person++) burdens[at * people.length + person] = 0;
  for (const season of seasons) {
    const points = season.points[slot] ?? -1;
    if (points < 0) continue;
    let stand = 0;
    for (let word = 0; word < words; word++) {
      const column = slot * words + word;
      stand += bitsIn((season.weeks[column] ?? 0) & (dates[word] ?? 0) & ~(clash[column] ?? 0));
    }
    if (stand === 0) continue;
    cost += stand * points;
    for (let person = 0; person < people.length; person++) {
      const place = at * people.length + person;
      burdens[place] = (burdens[place] ?? 0) + stand * (season.burdens[person]?.[slot] ?? 0);
    }
  }
  return cost + weights.imbalance * spreadOf(burdens, at * people.length, people.length);
};

/** Difference between the most and the least of some places. */
export const spreadOf = (burdens: ArrayLike<number>, from: number, count: number): number => {
  let most = 0;
  let least = Infinity;
  for (let at = from; at < from + count; at++) {
    const here = burdens[at] ?? 0;
    if (here > most) most = here;
    if (here < least) least = here;
  }
  return count < 2 ? 0 : most - least;
};

/** More than the candidates that one search can have; so cost and place fit into one number to sort by. */
const places = 65_536;

const cheapestFirst = (found: Room, count: number, kept: number, people: number): Candidates => {
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at++) keys[at] = (found.costs[at] ?? 0) * places + at;
  keys.sort();
  const sorted = roomFor(kept, people);
  for (let to = 0; to < kept; to++) {
    const from = (keys[to] ?? 0) % places;
    sorted.firstDays[to] = found.firstDays[from] ?? 0;
    sorted.starts[to] = found.starts[from] ?? 0;
    sorted.costs[to] = found.costs[from] ?? 0;
    sorted.clashes[to] = found.clashes[from] ?? 0;
    sorted.lost[to] = found.lost[from] ?? 0;
    for (let person = 0; person < people; person++)
      sorted.burdens[to * people + person] = found.burdens[from * people + person] ?? 0;
  }
  const beyond = kept < count ? Math.floor((keys[kept] ?? 0) / places) : Infinity;
  return { ...sorted, count: kept, beyond };
};

/** The slot of a start on a first day, on the series' wall clock. */
export const slotOf = ({ zone }: SeriesRequest, firstDay: DayNumber, start: number): Slot => ({
  zone: zone.zone,
  weekday: weekdayOf(firstDay),
  start: start * cellMinutes,
  firstDate: plainDate(firstDay),
});
