import type { Person, Window, WorkingHours, ZoneTable } from '@tandem/core/model';
import { Temporal } from 'temporal-polyfill';
import { customZoneTable } from '../zones/custom-zone.ts';
import { weekdayOf } from '../zones/weekdays.ts';
import { ianaZone } from '../zones/zone-names.ts';
import { zoneTable } from '../zones/zone-table.ts';
import type { Hours } from './schedule.ts';

/** What Outlook assumes of a mailbox that says nothing: Monday to Friday, 8 to 17 (findMeetingTimes). */
const usual: WorkingHours = { days: [1, 2, 3, 4, 5], start: 8 * 60, end: 17 * 60 };

/** A person's working hours and what the clock they are read on does over the window; null on no clock that exists. */
export function workingTime(
  person: Person,
  hours: Hours | null,
  window: Window,
): { readonly workingHours: WorkingHours; readonly zone: ZoneTable } | null {
  if (!hours) return { workingHours: usual, zone: zoneTable(person.zone, window) };
  const end = minuteOf(hours.endTime);
  const workingHours = {
    days: hours.daysOfWeek.map(weekdayOf).filter((day) => day > 0),
    start: minuteOf(hours.startTime),
    // Midnight at the end of the day is written like the one at its beginning.
    end: end === 0 ? 24 * 60 : end,
  };
  const zone = zoneOf(hours.timeZone, window);
  return zone === null ? null : { workingHours, zone };
}

function zoneOf(zone: Hours['timeZone'], window: Window): ZoneTable | null {
  if ('bias' in zone) return customZoneTable(zone, window);
  const name = ianaZone(zone.name);
  return name === null ? null : zoneTable(name, window);
}

function minuteOf(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}
