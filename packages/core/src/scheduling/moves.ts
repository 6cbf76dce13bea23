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

/** Points of the cheapest possible start of each day of the series' clock, counted from the horizon's Monday. */
export const cheapestStarts = (time: SeriesTime): Int32Array => {
  const { horizon } = time.frame;
  const { words } = horizon;
  const best = new Int32Array(daysIn(horizon)).fill(none);
  const done = new Int32Array(7 * words);
  for (const [cost, days] of daysByCost(time).entries())
    for (let at = 0; at < done.length; at++) {
      const fresh = (days?.[at] ?? 0) & ~(done[at] ?? 0);
      const weekday = Math.floor(at / words);
      for (let bits = fresh; bits !== 0; bits &= bits - 1)
        best[((at % words) * 32 + lowestBit(bits)) * 7 + weekday] = cost;
      done[at] = (done[at] ?? 0) | fresh;
    }
  return best;
};

/** By cost: on which days a start has it, a word of weeks for each weekday. */
const daysByCost = (time: SeriesTime): readonly (Int32Array | undefined)[] => {
  const { clash, tentative, weights } = time;
  const { words } = time.frame.horizon;
  const found: (Int32Array | undefined)[] = [];
  const add = (cost: number, at: number, weeks: number): void => {
    const days = (found[cost] ??= new Int32Array(7 * words));
    const day = Math.floor(at / (cellsADay * words)) * words + (at % words);
    days[day] = (days[day] ?? 0) | weeks;
  };
  for (const { weeks, points, from, to } of time.seasons)
    for (const open of time.open)
      for (let slot = Math.max(from, open.from); slot < Math.min(to, open.to); slot++) {
        const cost = points[slot] ?? -1;
        if (cost < 0) continue;
        for (let at = slot * words; at < (slot + 1) * words; at++) {
          const possible = (weeks[at] ?? 0) & ~(clash[at] ?? 0);
          const held = possible & (tentative[at] ?? 0);
          if (possible !== held) add(cost, at, possible & ~held);
          if (held !== 0) add(cost + weights.tentative, at, held);
        }
      }
  return found;
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
