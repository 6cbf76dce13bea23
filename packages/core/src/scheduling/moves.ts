import type { Instant } from '../model/index.ts';
import { cellMinutes, cellsADay } from './grid.ts';
import { daysIn } from './horizon.ts';
import { fullReach, type Reach } from './occurrences.ts';
import { has, lowestBit } from './plane.ts';
import { seasonAt, type SeriesTime } from './series-time.ts';
import { instantOf } from './zone-clock.ts';

/** Another time for a date that clashes. */
export type Move = { readonly startsAt: Instant; readonly cost: number };

/** No start of a day is possible. */
const none = 1 << 28;

/**
 * Points of the cheapest possible start of each day of the series' clock, counted from the horizon's Monday. Starts are
 * looked at from the cheapest on, all weeks of a weekday at once; a day is done with the first one that is free.
 */
export const cheapestStarts = (time: SeriesTime): Int32Array => {
  const { clash, tentative, weights } = time;
  const { horizon } = time.frame;
  const { words } = horizon;
  const best = new Int32Array(daysIn(horizon)).fill(none);
  const lower = (weekday: number, word: number, weeks: number, cost: number): void => {
    for (let bits = weeks; bits !== 0; bits &= bits - 1) {
      const day = (word * 32 + lowestBit(bits)) * 7 + weekday;
      if (cost < (best[day] ?? 0)) best[day] = cost;
    }
  };
  for (const { weeks, points, cheapestFirst } of time.seasons) {
    const free = new Int32Array(7 * words);
    const held = new Int32Array(7 * words);
    for (let index = 0; index < cheapestFirst.length; index++) {
      const slot = cheapestFirst[index] ?? 0;
      const cost = points[slot] ?? 0;
      const weekday = Math.floor(slot / cellsADay);
      for (let word = 0; word < words; word++) {
        const at = slot * words + word;
        const day = weekday * words + word;
        const possible = (weeks[at] ?? 0) & ~(clash[at] ?? 0) & ~(free[day] ?? 0);
        if (possible === 0) continue;
        const isHeld = tentative[at] ?? 0;
        lower(weekday, word, possible & ~isHeld, cost);
        lower(weekday, word, possible & isHeld & ~(held[day] ?? 0), cost + weights.tentative);
        free[day] = (free[day] ?? 0) | (possible & ~isHeld);
        held[day] = (held[day] ?? 0) | (possible & isHeld);
      }
    }
  }
  return best;
};

/** What is known of clashes before a date is looked at. */
export type Clashing = {
  /** By day, points of the cheapest possible start. */
  readonly cheapest: Int32Array;
  /** By day, what a clash costs where a date moves as far as it may at all. */
  readonly clashCost: Int32Array;
};

export const clashingIn = (time: SeriesTime): Clashing => {
  const cheapest = cheapestStarts(time);
  return { cheapest, clashCost: clashCosts(time, cheapest, fullReach(time.request.cadence)) };
};

/** What a clash costs on each day: the cheapest move within reach, or the loss of the date. */
export const clashCosts = (time: SeriesTime, cheapest: Int32Array, { back, forward }: Reach): Int32Array => {
  const costs = new Int32Array(cheapest.length).fill(time.weights.lost);
  for (let shift = -back; shift <= forward; shift++) {
    const price = priceOf(time, shift);
    const last = Math.min(cheapest.length, cheapest.length - shift);
    for (let day = Math.max(0, -shift); day < last; day++) {
      const moved = (cheapest[day + shift] ?? none) + price;
      if (moved < (costs[day] ?? 0)) costs[day] = moved;
    }
  }
  return costs;
};

const priceOf = ({ weights }: SeriesTime, shift: number): number => weights.move + weights.moveDay * Math.abs(shift);

/**
 * The cheapest place within reach for a date on a day at a cell of it; of equals the one nearest to the cell,
 * then to the day, then the later. Null when nothing is free or a loss costs less.
 */
export const moveOf = (
  time: SeriesTime,
  cheapest: Int32Array,
  { day, start, reach: { back, forward } }: { readonly day: number; readonly start: number; readonly reach: Reach },
): Move | null => {
  const shifts = Array.from({ length: back + forward + 1 }, (_, index) => index - back);
  const costOf = (shift: number): number => (cheapest[day + shift] ?? none) + priceOf(time, shift);
  const cost = Math.min(...shifts.map(costOf));
  if (cost >= time.weights.lost) return null;
  const places = shifts
    .filter((shift) => costOf(shift) === cost)
    .flatMap((shift) => startsAtCost(time, day + shift, cheapest[day + shift] ?? none).map((at) => ({ at, shift })));
  const [place] = places.sort(
    (a, b) =>
      Math.abs(a.at - start) - Math.abs(b.at - start) ||
      Math.abs(a.shift) - Math.abs(b.shift) ||
      b.shift - a.shift ||
      b.at - a.at,
  );
  if (place === undefined) return null;
  const date = time.frame.horizon.monday + day + place.shift;
  return { startsAt: instantOf(time.request.zone, date, place.at * cellMinutes), cost };
};

const startsAtCost = (time: SeriesTime, day: number, cost: number): readonly number[] => {
  const week = Math.floor(day / 7);
  const midnight = (day % 7) * cellsADay;
  return Array.from({ length: cellsADay }, (_, start) => start).filter(
    (start) => pointsAt(time, midnight + start, week) === cost,
  );
};

/** Points of a start in a week, a tentative hold included; null when it clashes. */
export const pointsAt = (time: SeriesTime, slot: number, week: number): number | null => {
  const { horizon } = time.frame;
  if (has(time.clash, horizon, slot, week)) return null;
  const points = seasonAt(time, slot, week)?.points[slot] ?? -1;
  return points < 0 ? null : points + (has(time.tentative, horizon, slot, week) ? time.weights.tentative : 0);
};
