import { cellsADay } from './grid.ts';
import { bitsIn, lowestBit } from './plane.ts';
import type { SeriesTime } from './series-time.ts';

/** Room for candidates, one place each; `costs` hold what does not compare people with each other. */
export type Room = {
  readonly firstDays: Int32Array;
  /** Start in cells since midnight on the series' clock. */
  readonly starts: Uint8Array;
  /** The same of every second date; `noTurn` where all dates begin at one hour. */
  readonly startsInTurn: Uint8Array;
  /** Days by which every second date lies beside the rhythm. */
  readonly daysInTurn: Int8Array;
  readonly costs: Int32Array;
  /** Dates that clash, and of these the ones that find no other time. */
  readonly clashes: Uint8Array;
  readonly lost: Uint8Array;
  /** Early and late points over the dates that stand, one place a readable person. */
  readonly burdens: Int32Array;
};

export const noTurn = 255;

/** All in one piece of memory: a search asks for several rooms. */
export const roomFor = (count: number, people: number): Room => {
  const words = count * (2 + people);
  const room = new ArrayBuffer(4 * words + 5 * count);
  const bytes = (place: number): [ArrayBuffer, number, number] => [room, 4 * words + place * count, count];
  return {
    firstDays: new Int32Array(room, 0, count),
    costs: new Int32Array(room, 4 * count, count),
    burdens: new Int32Array(room, 8 * count, count * people),
    starts: new Uint8Array(...bytes(0)),
    startsInTurn: new Uint8Array(...bytes(1)).fill(noTurn),
    daysInTurn: new Int8Array(...bytes(2)),
    clashes: new Uint8Array(...bytes(3)),
    lost: new Uint8Array(...bytes(4)),
  };
};

/** Some dates of a series, all on one weekday (0 is Monday). */
export type Weighing = {
  readonly weekday: number;
  readonly dates: Int32Array;
  /** By day of the horizon, what a clash costs there. */
  readonly clashCost: Int32Array;
  /** Most dates that may clash. */
  readonly most: number;
};

/** Writes cost, clashes and burdens of one start into its place; false when too many dates clash. */
export const weigh = (time: SeriesTime, found: Room, at: number, start: number, weighing: Weighing): boolean => {
  const { clash, tentative, weights } = time;
  const { weekday, dates, clashCost, most } = weighing;
  const slot = weekday * cellsADay + start;
  const words = dates.length;
  let clashes = 0;
  let held = 0;
  for (let word = 0; word < words; word++) {
    const here = dates[word] ?? 0;
    clashes += bitsIn((clash[slot * words + word] ?? 0) & here);
    held += bitsIn((tentative[slot * words + word] ?? 0) & here);
  }
  if (clashes > most) return false;
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

/** Points of the dates that stand; writes everyone's burden. */
const comfortOf = (time: SeriesTime, burdens: Int32Array, at: number, slot: number, dates: Int32Array): number => {
  const { clash, seasons, people } = time;
  const words = dates.length;
  let cost = 0;
  for (let person = 0; person < people.length; person++) burdens[at * people.length + person] = 0;
  for (const season of seasons) {
    const points = season.points[slot] ?? -1;
    if (points <= 0) continue; // impossible, or comfortable for everyone
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
  return cost;
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
