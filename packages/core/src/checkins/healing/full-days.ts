import type { PersonId, Window } from '../../model/index.ts';
import { mostADay } from '../../scheduling/weights.ts';
import { instantOf, localDay } from '../../scheduling/zone-clock.ts';
import type { DateQuestion } from './types.ts';

/** Time that a new date is kept off although nothing stands there. */
export type KeptOff = ReadonlyMap<PersonId, readonly Window[]>;

/** Whole days of everybody's own clock on which they have enough check-ins of other series. */
export const fullDays = ({ series, calendars }: DateQuestion): KeptOff => {
  const found = new Map<PersonId, readonly Window[]>();
  for (const id of series.people) {
    const time = calendars.availability.get(id);
    if (time?.state !== 'readable') continue;
    const perDay = new Map<number, number>();
    for (const { from } of calendars.reserved.get(id) ?? []) {
      const day = localDay(time.zone, from);
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    const days = [...perDay].filter(([, count]) => count >= mostADay).map(([day]) => day);
    if (days.length === 0) continue;
    found.set(
      id,
      days.map((day) => ({ from: instantOf(time.zone, day, 0), to: instantOf(time.zone, day + 1, 0) })),
    );
  }
  return found;
};
