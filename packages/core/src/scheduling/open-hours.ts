import type { ZoneTable } from '../model/index.ts';
import type { Clocks, Season } from './clocks.ts';
import type { ComfortOf } from './comfort-weeks.ts';
import { never, type ComfortWeek } from './comfort.ts';
import { cellsADay, cellsAWeek } from './grid.ts';
import type { PersonTime } from './person-time.ts';
import type { Span } from './shifts.ts';

/** While the clocks keep their distances: everyone's points by start, -1 where it is impossible, and each one's burden. */
export type SeasonTime = Pick<Season, 'weeks' | 'from' | 'to'> & {
  readonly points: Int16Array;
  /** Possible starts by their points. */
  readonly cheapestFirst: Uint16Array;
  readonly burdens: readonly Uint8Array[];
};

/** When their hours and wishes let some people meet, on one clock. */
export type OpenHours = {
  readonly seasons: readonly SeasonTime[];
  /** Starts that everyone's hours allow in some season, none over midnight. */
  readonly open: readonly Span[];
};

export type OpenHoursOf = (zone: ZoneTable, people: readonly PersonTime[], cells: number) => OpenHours;

/** Put together once for all who are alike: many pairs have the same hours and wishes on the same clocks. */
export const openHours = (clocks: Clocks, comfortOf: ComfortOf): OpenHoursOf => {
  const known = new Map<string, OpenHours>();
  return (zone, people, cells) => {
    let key = `${cells} ${zone.zone}`;
    for (const person of people) key += ` ${person.zone.zone} ${person.likeness}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const zones = people.map((person) => person.zone);
    const seasons = clocks.seasons(zone, zones).map(({ shifts, weeks, from, to }): SeasonTime => {
      const comforts = people.map((person, at) => comfortOf(person, cells, shifts[at] ?? 0));
      const points = new Int16Array(cellsAWeek).fill(-1);
      addPoints(points, comforts, from, to);
      return {
        weeks,
        from,
        to,
        points,
        cheapestFirst: cheapestFirst(points),
        burdens: comforts.map(({ burden }) => burden),
      };
    });
    const hours = { seasons, open: openIn(seasons) };
    known.set(key, hours);
    return hours;
  };
};

/** The sum of everyone's points, of the first person's starts that all others allow too. */
const addPoints = (sum: Int16Array, comforts: readonly ComfortWeek[], from: number, to: number): void => {
  for (const [index, { points }] of comforts.entries())
    for (let slot = from; slot < to; slot++) {
      const here = points[slot] ?? never;
      const before = index === 0 ? 0 : (sum[slot] ?? -1);
      sum[slot] = here === never || before < 0 ? -1 : before + here;
    }
};

const cheapestFirst = (points: Int16Array): Uint16Array => {
  const keys = new Uint32Array(cellsAWeek);
  let count = 0;
  for (let slot = 0; slot < cellsAWeek; slot++) {
    const here = points[slot] ?? -1;
    if (here >= 0) keys[count++] = here * cellsAWeek + slot;
  }
  keys.subarray(0, count).sort();
  const starts = new Uint16Array(count);
  for (let at = 0; at < count; at++) starts[at] = (keys[at] ?? 0) % cellsAWeek;
  return starts;
};

const openIn = (seasons: readonly SeasonTime[]): readonly Span[] => {
  const spans: Span[] = [];
  let from = -1;
  for (let slot = 0; slot <= cellsAWeek; slot++) {
    if (from >= 0 && (slot % cellsADay === 0 || !isOpenAt(seasons, slot))) {
      spans.push({ from, to: slot });
      from = -1;
    }
    if (from < 0 && slot < cellsAWeek && isOpenAt(seasons, slot)) from = slot;
  }
  return spans;
};

const isOpenAt = (seasons: readonly SeasonTime[], slot: number): boolean => {
  for (const { points } of seasons) if ((points[slot] ?? -1) >= 0) return true;
  return false;
};
