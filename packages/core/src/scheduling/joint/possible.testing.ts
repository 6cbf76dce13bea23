import { usualMeetingTimes } from '../../model/index.ts';
import { slotOf } from '../candidates.ts';
import { judgeSlot } from '../judge.ts';
import type { Sample } from '../sample.testing.ts';
import { wallClock } from '../temporal.testing.ts';
import type { PlanState } from './plan-state.ts';

/** Whether people can keep a plan, counted date by date with Temporal instead of in weeks of bits. */

type Held = { readonly from: number; readonly to: number; readonly day: string; readonly week: string };

/** What somebody with several series has by some picks, on their own clock. */
const diary = ({ requests, calendars }: Sample, state: PlanState, picks: readonly number[], person: number): Held[] => {
  const known = state.people[person];
  const availability = known === undefined ? undefined : calendars.availability.get(known.id);
  if (known === undefined || availability?.state !== 'readable') return [];
  return known.series.flatMap((index) => {
    const [request, one, pick] = [requests[index], state.series[index], picks[index] ?? -1];
    if (request === undefined || one === undefined || pick < 0) return [];
    return standing(request, one, pick, calendars).map((from): Held => {
      const { day, week } = dayOf(availability.zone.zone, from);
      return { from, to: from + Math.ceil(request.cadence.minutes / 15) * 900_000, day, week };
    });
  });
};

const days = new Map<string, { readonly day: string; readonly week: string }>();

const dayOf = (zone: string, at: number): { readonly day: string; readonly week: string } => {
  const key = `${zone} ${at}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const local = wallClock(zone, at).toPlainDate();
  const found = { day: local.toString(), week: local.subtract({ days: local.dayOfWeek - 1 }).toString() };
  days.set(key, found);
  return found;
};

const judged = new WeakMap<object, Map<number, readonly number[]>>();

/** Dates that stand where they are, judged once for each candidate. */
const standing = (
  request: Sample['requests'][number],
  one: PlanState['series'][number],
  pick: number,
  calendars: Sample['calendars'],
): readonly number[] => {
  const own = judged.get(one) ?? new Map<number, readonly number[]>();
  judged.set(one, own);
  const found =
    own.get(pick) ??
    judgeSlot(request, slotOf(request, one.candidates, pick), calendars).dates.flatMap(({ verdict, startsAt }) =>
      verdict === 'free' || verdict === 'tentative' ? [startsAt] : [],
    );
  own.set(pick, found);
  return found;
};

type Counts = ReadonlyMap<string, number>;

/** How many check-ins somebody has by other series, by day and by Monday of the week; none where a plan knows of none. */
const bookedOf = ({ calendars }: Sample, { people }: PlanState, person: number): Counts => {
  const counts = new Map<string, number>();
  const known = people[person];
  const availability = known === undefined ? undefined : calendars.availability.get(known.id);
  if (known === undefined || known.limits.booked === null || availability?.state !== 'readable') return counts;
  for (const { from } of calendars.reserved.get(known.id) ?? []) {
    const { day, week } = dayOf(availability.zone.zone, from);
    for (const key of [`day ${day}`, `week ${week}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/**
 * Nobody in two check-ins at once or without their pause between two, at most two a day, and so many a week, those of
 * other series among them. A date on a day or in a week that others fill does not stand there.
 */
export const isPossible = (given: Sample, state: PlanState, picks: readonly number[]): boolean =>
  state.people.every(({ id, limits }, person) => {
    const booked = bookedOf(given, state, person);
    const isFull = ({ day, week }: Held): boolean =>
      (booked.get(`day ${day}`) ?? 0) >= 2 || (booked.get(`week ${week}`) ?? 0) >= limits.mostAWeek;
    const held = diary(given, state, picks, person)
      .filter((one) => !isFull(one))
      .sort((a, b) => a.from - b.from);
    const { bufferMinutes } = given.calendars.meetingTimes?.get(id) ?? usualMeetingTimes;
    const pause = Math.ceil(bufferMinutes / 15) * 900_000;
    const most = (of: 'day' | 'week'): number => {
      const counts = new Map<string, number>();
      for (const one of held) counts.set(one[of], (counts.get(one[of]) ?? booked.get(`${of} ${one[of]}`) ?? 0) + 1);
      return Math.max(0, ...counts.values());
    };
    const apart = held.every(({ from }, index) => index === 0 || from >= (held[index - 1]?.to ?? 0) + pause);
    return apart && most('day') <= 2 && most('week') <= limits.mostAWeek;
  });
