import type { Instant } from '../../model/index.ts';
import type { Names } from '../about.ts';
import { slotOf } from '../candidates.ts';
import { cellAt, cellMinutes } from '../grid.ts';
import { firstCell, type Horizon } from '../horizon.ts';
import { judgeDays } from '../judge-days.ts';
import type { PersonTime } from '../person-time.ts';
import { emptyPlane, lowestBit, mark, type Plane } from '../plane.ts';
import { weekdayOf } from '../plain-date.ts';
import type { TakenOf } from '../series-time.ts';
import type { JudgedSlot } from '../types.ts';
import { mostADayMoved } from '../weights.ts';
import { instantOf, localDay } from '../zone-clock.ts';
import { markDays } from './booked.ts';
import type { Limits } from './diary.ts';
import type { TimeOf } from './joint.ts';
import type { PlanState } from './plan-state.ts';
import type { JointSeries } from './series.ts';

/** A check-in of a plan: the series it belongs to and its start. */
type Held = { readonly index: number; readonly at: Instant; readonly cells: number };

/**
 * Judges every placed series on all its dates, one after the other: dates that clash move around everything that is
 * decided for their people. By series; null where none is placed.
 */
export const judgedAround = (
  state: PlanState,
  horizon: Horizon,
  timeOf: TimeOf,
  names: Names,
): readonly (JudgedSlot | null)[] => {
  const held = state.people.map((): Held[] => []);
  const takenBy = takenIn(state, held, horizon);
  const enter = (index: number, { members, cells }: JointSeries, starts: readonly Instant[]): void => {
    for (const { person } of members) for (const at of starts) held[person]?.push({ index, at, cells });
  };
  for (const [index, one] of state.series.entries())
    enter(index, one, standing(one, state.picks[index] ?? -1, horizon));
  return state.series.map((one, index) => {
    const pick = state.picks[index] ?? -1;
    if (pick < 0) return null;
    const moves = one.members.length > 0 && (one.candidates.clashes[pick] ?? 0) > 0;
    const time = timeOf(one.request, moves ? takenBy(index) : undefined);
    const judged = judgeDays(time, slotOf(one.request, one.candidates, pick), names);
    enter(
      index,
      one,
      judged.dates.filter(({ verdict }) => verdict === 'moved').map(({ startsAt }) => startsAt),
    );
    return judged;
  });
};

/** When the dates of a candidate stand. */
const standing = (
  { candidates, hours, stands, request }: JointSeries,
  pick: number,
  { monday, words }: Horizon,
): readonly Instant[] => {
  if (pick < 0) return [];
  const found: Instant[] = [];
  for (let hour = 0; hour < hours; hour++) {
    const day = (candidates.firstDays[pick] ?? 0) + (hour === 0 ? 0 : (candidates.daysInTurn[pick] ?? 0));
    const weekday = weekdayOf(day) - 1;
    const minute = ((hour === 0 ? candidates.starts : candidates.startsInTurn)[pick] ?? 0) * cellMinutes;
    for (let word = 0; word < words; word++)
      for (let bits = stands[(pick * hours + hour) * words + word] ?? 0; bits !== 0; bits &= bits - 1)
        found.push(instantOf(request.zone, monday + (word * 32 + lowestBit(bits)) * 7 + weekday, minute));
  }
  return found;
};

/** What all but one series take of somebody's time: their check-ins with the pause around them, and days that are full. */
const takenIn = (
  { people }: PlanState,
  held: readonly (readonly Held[])[],
  horizon: Horizon,
): ((index: number) => TakenOf) => {
  const places = new Map(people.map(({ id }, place) => [id, place]));
  return (index) => (person) => {
    const place = places.get(person.id);
    const limits = people[place ?? -1]?.limits;
    const others = place === undefined ? [] : (held[place] ?? []).filter((one) => one.index !== index);
    return others.length === 0 || limits === undefined ? undefined : planeOf(person, others, limits, horizon);
  };
};

const planeOf = (person: PersonTime, others: readonly Held[], { buffer, booked }: Limits, horizon: Horizon): Plane => {
  const plane = emptyPlane(horizon);
  const first = firstCell(horizon);
  const days = new Map<number, number>();
  for (const { at, cells } of others) {
    const from = cellAt(at) - first;
    mark(plane, horizon, from - buffer, from + cells + buffer);
    const day = localDay(person.zone, at);
    days.set(day, (days.get(day) ?? booked?.days.get(day - horizon.monday) ?? 0) + 1);
  }
  for (const [day, count] of days) if (count >= mostADayMoved) markDays(plane, person.zone, horizon, day, 1);
  return plane;
};
