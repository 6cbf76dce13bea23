import { Temporal } from 'temporal-polyfill';
import type { PersonId, Slot, Window } from '@tandem/core/model';
import { judgeSlot, type CalendarsInput, type JudgedSlot, type SeriesRequest } from '@tandem/core/scheduling';
import type { Instance } from './generate.ts';

/**
 * What usual products do: the first hour inside working hours whose first `looked` dates are free, pair after pair.
 * The dates nobody looked at get our moves, which no such product has.
 */
export const firstFree = ({ requests, calendars }: Instance, looked: number): readonly (JudgedSlot | null)[] => {
  const reserved = new Map<PersonId, readonly Window[]>(calendars.reserved);
  return requests.map((request) => {
    const known = { ...calendars, reserved };
    const slot = firstSlot(request, known, looked);
    if (slot === null) return null;
    const judged = judgeSlot(request, slot, known);
    const windows = judged.dates
      .filter(({ verdict }) => verdict !== 'skipped')
      .map(({ startsAt }) => ({ from: startsAt, to: startsAt + request.cadence.minutes * 60_000 }));
    for (const person of request.people) reserved.set(person, [...(reserved.get(person) ?? []), ...windows]);
    return judged;
  });
};

const outside: readonly string[] = ['slot.before', 'slot.after'];

/** Hours of the coming weeks in order: inside everyone's working day first, then near it. */
const firstSlot = (request: SeriesRequest, calendars: CalendarsInput, looked: number): Slot | null => {
  const short = { ...request, cadence: { ...request.cadence, dates: looked } };
  const first = Temporal.PlainDate.from(request.startsOn);
  let near: Slot | null = null;
  for (let later = 0; later < 14; later++)
    for (let start = 6 * 60; start < 22 * 60; start += 30) {
      const date = first.add({ days: later });
      const slot = { zone: request.zone.zone, weekday: date.dayOfWeek, start, firstDate: date.toString() };
      const { free, notes } = judgeSlot(short, slot, calendars);
      if (free < looked) continue;
      if (!notes.some(({ key }) => outside.includes(key))) return slot;
      near ??= slot;
    }
  return near;
};
