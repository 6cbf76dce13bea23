import type { Instant } from '../../model/index.ts';
import type { Names } from '../about.ts';
import { slotOf } from '../candidates.ts';
import { cellAt, cellMinutes, cellsADay } from '../grid.ts';
import { daysIn, firstCell, type Horizon } from '../horizon.ts';
import { judgeDays } from '../judge-days.ts';
import type { PersonTime } from '../person-time.ts';
import { emptyPlane, lowestBit, mark, type Plane } from '../plane.ts';
import type { TakenOf } from '../series-time.ts';
import type { JudgedSlot } from '../types.ts';
import { mostADayMoved } from '../weights.ts';
import { instantOf, localDay } from '../zone-clock.ts';
import { markDays } from './booked.ts';
import type { Limits } from './diary.ts';
import type { TimeOf } from './joint.ts';
import type { PlanState } from './plan-state.ts';
import type { JointSeries } from './series.ts';

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
  const held = state.series.map((one, index) => standing(one, state.picks[index] ?? -1, horizon));
  const takenBy = takenIn(state, held, horizon);
  return state.series.map((one, index) => {
    const pick = state.picks[index] ?? -1;
    if (pick < 0) return null;
    const moves = one.members.length > 0 && (one.candidates.clashes[pick] ?? 0) > 0;
    const time = timeOf(one.request, moves ? takenBy(index) : undefined);
    const judged = judgeDays(time, slotOf(one.request, one.candidates, pick), names);
    for (const { verdict, startsAt } of judged.dates) if (verdict === 'moved') held[index]?.push(startsAt);
    return judged;
  });
};

/** When the dates of a candidate stand. */
const standing = ({ entries: { data, from }, request }: JointSeries, pick: number, horizon: Horizon): Instant[] => {
  const { monday, words } = horizon;
  const found: Instant[] = [];
  if (pick < 0) return found;
  for (let at = from[pick] ?? 0; at < (from[pick + 1] ?? 0); at += 1 + words) {
    const slot = data[at] ?? 0;
    const day = monday + Math.floor(slot / cellsADay);
    const minute = (slot % cellsADay) * cellMinutes;
    for (let word = 0; word < words; word++)
      for (let bits = data[at + 1 + word] ?? 0; bits !== 0; bits &= bits - 1)
        found.push(instantOf(request.zone, day + (word * 32 + lowestBit(bits)) * 7, minute));
  }
  return found;
};

/** What all but one series take of somebody's time: their check-ins with the pause around them, and days that are full. */
const takenIn = (
  { people, series }: PlanState,
  held: readonly (readonly Instant[])[],
  horizon: Horizon,
): ((index: number) => TakenOf) => {
  const known = new Map(people.map((one) => [one.id, one]));
  return (index) => (person) => {
    const one = known.get(person.id);
    if (one === undefined) return [];
    const others: Held[] = [];
    for (const other of one.series)
      if (other !== index) others.push({ starts: held[other] ?? [], cells: series[other]?.cells ?? 0 });
    return [planeOf(person, others, one.limits, horizon)];
  };
};

/** Check-ins of a series, and how long they are. */
type Held = { readonly starts: readonly Instant[]; readonly cells: number };

const planeOf = (person: PersonTime, others: readonly Held[], { buffer, booked }: Limits, horizon: Horizon): Plane => {
  const plane = emptyPlane(horizon);
  const first = firstCell(horizon);
  const counts = new Uint8Array(daysIn(horizon));
  for (const [day, count] of booked?.days ?? []) counts[day] = count;
  for (const { starts, cells } of others)
    for (const at of starts) {
      const from = cellAt(at) - first;
      mark(plane, horizon, from - buffer, from + cells + buffer);
      const day = localDay(person.zone, at) - horizon.monday;
      counts[day] = (counts[day] ?? 0) + 1;
    }
  for (let day = 0; day < counts.length; day++)
    if ((counts[day] ?? 0) >= mostADayMoved) markDays(plane, person.zone, horizon, horizon.monday + day, 1);
  return plane;
};
