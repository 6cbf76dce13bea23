import type { PersonId, Window } from '../../model/index.ts';
import type { Frame } from '../frame.ts';
import { cellFrom, cellMs } from '../grid.ts';
import { daysIn, firstCell, type Horizon } from '../horizon.ts';
import type { PersonTime } from '../person-time.ts';
import { emptyPlane, mark, type Plane } from '../plane.ts';
import type { DayNumber } from '../plain-date.ts';
import type { TakenOf } from '../series-time.ts';
import type { CalendarsInput, SeriesRequest } from '../types.ts';
import { mostADay } from '../weights.ts';
import { instantOf, localDay } from '../zone-clock.ts';
import { mostAWeekOf, type Booked } from './diary.ts';

/** What is booked of everybody. Of series that are planned anew nothing counts: none stands in its own way. */
export const bookedOver = (
  requests: readonly SeriesRequest[],
  { reserved }: Pick<CalendarsInput, 'reserved'>,
  frame: Frame,
): ReadonlyMap<PersonId, Booked> => {
  const planned = new Map<PersonId, Set<string>>();
  for (const { people, standing = [] } of requests)
    for (const id of people)
      if (reserved.has(id)) planned.set(id, new Set([...(planned.get(id) ?? []), ...standing.map(boundsOf)]));
  return new Map(
    [...planned].flatMap(([id, own]): [PersonId, Booked][] => {
      const person = frame.personOf(id);
      const others = (reserved.get(id) ?? []).filter((one) => !own.has(boundsOf(one)));
      const booked = person === null ? null : counted(person, others, frame.horizon);
      return booked === null ? [] : [[id, booked]];
    }),
  );
};

const boundsOf = ({ from, to }: Window): string => `${from}/${to}`;

/** Null where nothing is booked in these weeks. */
const counted = ({ zone }: PersonTime, windows: readonly Window[], horizon: Horizon): Booked | null => {
  const all = windows.map(({ from }) => localDay(zone, from) - horizon.monday);
  const inside = all.filter((day) => day >= 0 && day < daysIn(horizon));
  if (inside.length === 0) return null;
  const span = weekOf(Math.max(...all)) - weekOf(Math.min(...all)) + 1;
  return { days: countOf(inside), weeks: countOf(inside.map(weekOf)), rate: all.length / span };
};

const weekOf = (day: number): number => Math.floor(day / 7);

const countOf = (all: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

/** Days and weeks of which others take as many check-ins as one may have: what is planned here clashes there. */
export const fullOf = (
  requests: readonly SeriesRequest[],
  booked: ReadonlyMap<PersonId, Booked>,
  horizon: Horizon,
): TakenOf => {
  const known = new Map<PersonId, readonly Plane[]>();
  return (person) => {
    const theirs = booked.get(person.id);
    if (theirs === undefined) return [];
    const before = known.get(person.id);
    if (before !== undefined) return before;
    const own = requests.filter(({ people }) => people.includes(person.id));
    const planes = fullTime(person, theirs, mostAWeekOf(own, theirs.rate), horizon);
    known.set(person.id, planes);
    return planes;
  };
};

const fullTime = (
  { zone }: PersonTime,
  { days, weeks }: Booked,
  mostAWeek: number,
  horizon: Horizon,
): readonly Plane[] => {
  const fullDays = [...days].filter(([, count]) => count >= mostADay);
  const fullWeeks = [...weeks].filter(([, count]) => count >= mostAWeek);
  if (fullDays.length + fullWeeks.length === 0) return [];
  const plane = emptyPlane(horizon);
  for (const [day] of fullDays) markDays(plane, zone, horizon, horizon.monday + day, 1);
  for (const [week] of fullWeeks) markDays(plane, zone, horizon, horizon.monday + week * 7, 7);
  return [plane];
};

/** Takes whole days of somebody's clock. */
export const markDays = (
  plane: Plane,
  zone: PersonTime['zone'],
  horizon: Horizon,
  day: DayNumber,
  length: number,
): void => {
  const [from, to] = [instantOf(zone, day, 0), instantOf(zone, day + length, 0)];
  mark(plane, horizon, Math.floor(from / cellMs) - firstCell(horizon), cellFrom(to) - firstCell(horizon));
};
