import type { HalfDates } from './halves.ts';
import { cellsADay } from './grid.ts';
import { clashCosts, type Clashing } from './moves.ts';
import { daysTowards, fullReach, shortestDays } from './occurrences.ts';
import { lowestBit } from './plane.ts';
import type { SeriesTime } from './series-time.ts';

/**
 * Two halves of a series' dates that lie some days beside the rhythm, so that at one end they are nearer to each other
 * than its interval. Each half is judged as if its dates could move as far as they may at all; where two near ones both
 * clash, each stops before half way, and what that costs is to be added.
 */
export type Near = {
  readonly isOddEarlier: boolean;
  readonly earlier: HalfDates;
  readonly later: HalfDates;
  /** Weeks from an earlier date to the near later one. */
  readonly weeks: number;
  readonly points: Added;
  readonly lost: Added;
};

/** By day of the horizon, what is added to a date that clashes together with its neighbour: points, or dates lost. */
type Added = { readonly earlier: Int32Array; readonly later: Int32Array };

/** Null where dates cannot move half way to each other anyhow. */
export type NearOf = (odd: HalfDates, even: HalfDates, days: number) => Near | null;

export const nearIn = (time: SeriesTime, clashing: Clashing): NearOf => {
  const known = new Map<number, Pick<Near, 'points' | 'lost'> | null>();
  return (odd, even, days) => {
    const apart = shortestDays(time.request.cadence) - Math.abs(days);
    const before = known.get(apart);
    const added = before === undefined ? addedIn(time, clashing, apart) : before;
    known.set(apart, added);
    if (added === null) return null;
    const isOddEarlier = days < 0;
    const [earlier, later] = isOddEarlier ? [odd, even] : [even, odd];
    return { isOddEarlier, earlier, later, weeks: Math.floor((earlier.weekday + apart) / 7), ...added };
  };
};

const addedIn = (
  time: SeriesTime,
  { cheapest, clashCost: wide }: Clashing,
  apart: number,
): Pick<Near, 'points' | 'lost'> | null => {
  const { cadence } = time.request;
  const { back, forward } = fullReach(cadence);
  const half = daysTowards(cadence, apart, 'both');
  if (half >= forward) return null;
  const earlier = clashCosts(time, cheapest, { back, forward: half });
  const later = clashCosts(time, cheapest, { back: half, forward });
  const points = (narrow: Int32Array): Int32Array => narrow.map((cost, day) => cost - (wide[day] ?? 0));
  const lost = (narrow: Int32Array): Int32Array =>
    narrow.map((cost, day) => Number(cost === time.weights.lost && cost !== wide[day]));
  return {
    points: { earlier: points(earlier), later: points(later) },
    lost: { earlier: lost(earlier), later: lost(later) },
  };
};

/** What is added in all when the odd and the even dates begin at these cells. */
export const addedBy = (
  near: Near,
  of: 'points' | 'lost',
  { clash }: SeriesTime,
  startOdd: number,
  startEven: number,
): number => {
  const { earlier, later, weeks, isOddEarlier } = near;
  const words = earlier.dates.length;
  const column = (earlier.weekday * cellsADay + (isOddEarlier ? startOdd : startEven)) * words;
  const columnThen = (later.weekday * cellsADay + (isOddEarlier ? startEven : startOdd)) * words;
  const added = near[of];
  let sum = 0;
  for (let word = 0; word < words; word++)
    for (let bits = (clash[column + word] ?? 0) & (earlier.dates[word] ?? 0); bits !== 0; bits &= bits - 1) {
      const week = word * 32 + lowestBit(bits);
      const then = week + weeks;
      const there = (clash[columnThen + (then >> 5)] ?? 0) & (later.dates[then >> 5] ?? 0);
      if (((there >>> (then & 31)) & 1) === 1)
        sum += (added.earlier[week * 7 + earlier.weekday] ?? 0) + (added.later[then * 7 + later.weekday] ?? 0);
    }
  return sum;
};
