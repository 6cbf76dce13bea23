import type { Person, Window, WorkingHours, ZoneTable } from '@tandem/core/model';
import { Temporal } from 'temporal-polyfill';
import { customZoneTable } from '../zones/custom-zone.ts';
import { weekdayOf } from '../zones/weekdays.ts';
import { ianaZone } from '../zones/zone-names.ts';
import { zoneTable } from '../zones/zone-table.ts';
import type { Hours } from './schedule.ts';

/** What Outlook assumes of a mailbox that says nothing: Monday to Friday, 8 to 17 (findMeetingTimes). */
const usual: WorkingHours = { days: [1, 2, 3, 4, 5], start: 8 * 60, end: 17 * 60 };

/** A person's working hours and what the clock they are read on does over the window. */
export function workingTime(
  person: Person,
  hours: Hours | null,
  window: Window,
): { readonly workingHours: WorkingHours; readonly zone: ZoneTable } {
  if (!hours) return { workingHours: usual, zone: zoneTable(person.zone, window) };
  const end = minuteOf(hours.endTime);
  const workingHours = {
    days: hours.daysOfWeek.map(weekdayOf).filter((day) => day > 0),
    start: minuteOf(hours.startTime),
    // Midnight at the end of the day is written like the one at its beginning.
    end: end === 0 ? 24 * 60 : end,
  };
  return { workingHours, zone: zoneOf(hours.timeZone, person, window) };
}

function zoneOf(zone: Hours['timeZone'], person: Person, window: Window): ZoneTable {
  if ('bias' in zone) return customZoneTable(zone, window);
  return zoneTable(ianaZone(zone.name) ?? person.zone, window);
}

function minuteOf(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}
