import { Temporal } from 'temporal-polyfill';
import type { Instant, PersonId } from '@tandem/core/model';
import type { CalendarsInput, SeriesRequest } from '@tandem/core/scheduling';

/** Free dates by first date and minute, `2026-01-07/630`. */
export type FreeDates = ReadonlyMap<string, number>;

/**
 * The same search written the plain way, with temporal-polyfill and lists of intervals: every weekday, quarter of an
 * hour and phase, every date converted to everyone's clock and compared with everyone's calendar. Weeks only.
 */
export const naiveSearch = (request: SeriesRequest, calendars: CalendarsInput): FreeDates => {
  const { cadence, zone, startsOn } = request;
  const first = Temporal.PlainDate.from(startsOn);
  const found = new Map<string, number>();
  for (let day = 0; day < 7 * cadence.every; day++)
    for (let minute = 0; minute < 1440; minute += 15) {
      const firstDate = first.add({ days: day });
      const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
      let free = 0;
      for (let index = 0; index < cadence.dates; index++) {
        const date = firstDate.add({ weeks: index * cadence.every });
        const at = date.toZonedDateTime({ timeZone: zone.zone, plainTime: time }).epochMilliseconds;
        if (request.people.every((id) => isFree(id, at, cadence.minutes, calendars))) free++;
      }
      found.set(`${firstDate.toString()}/${minute}`, free);
    }
  return found;
};

const quarterMs = 900_000;
const reachMinutes = 180; // how far from working hours a check-in may lie

const isFree = (id: PersonId, at: Instant, minutes: number, { availability, notBefore }: CalendarsInput): boolean => {
  const person = availability.get(id);
  if (person?.state !== 'readable' || at < notBefore) return false;
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(person.zone.zone);
  const start = local.hour * 60 + local.minute;
  const { days, start: begins, end } = person.workingHours;
  const isNear = start >= begins - reachMinutes && start + minutes <= Math.min(1440, end + reachMinutes);
  if (!isNear || !days.includes(local.dayOfWeek)) return false;
  const to = at + Math.ceil(minutes / 15) * quarterMs;
  return !person.blocks.some(
    (block) => Math.floor(block.from / quarterMs) * quarterMs < to && Math.ceil(block.to / quarterMs) * quarterMs > at,
  );
};
