import type { Event } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';
import { hoursOf, mailboxOf, type Hours } from '../mailbox.ts';
import { places, type Place } from '../places.ts';
import type { Row } from '../roster.ts';

export const weeks = 30;
export const quarter = 15;

/** Somebody whose calendar is being filled. Quarters of an hour count from the midnight, UTC, before the first Monday. */
export type Worker = {
  readonly row: Row;
  readonly name: string;
  readonly mail: string;
  readonly place: Place;
  /** The zone as this person's Outlook names it. */
  readonly zoneName: string;
  readonly hours: Hours;
  /** Quarter in which each of the days begins on this person's clock. */
  readonly midnights: readonly number[];
  /** 1 for each working quarter. */
  readonly working: Uint8Array;
  /** 1 for each quarter taken. */
  readonly taken: Uint8Array;
  /** What this person organises. */
  readonly events: Event[];
};

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Name of a day by its distance from Monday. */
export const dayName = (day: number): (typeof names)[number] => names[day % 7] ?? 'monday';

/** A person with an empty calendar. */
export function workerOf(row: Row, start: Temporal.PlainDate, mail: string): Worker {
  const [name, , , placeName, , languages] = row;
  const place = places[placeName];
  const hours = hoursOf(name, place);
  const midnights = midnightsOf(start, place.zone);
  const size = (weeks * 7 + 4) * 96;
  const working = new Uint8Array(size);
  midnights.forEach((midnight, day) => {
    if (hours.days.includes(dayName(day)))
      working.fill(1, midnight + hours.start / quarter, midnight + hours.end / quarter);
  });
  return {
    row,
    name,
    mail,
    place,
    zoneName: mailboxOf(name, place, languages).timeZone ?? place.zone,
    hours,
    midnights,
    working,
    taken: new Uint8Array(size),
    events: [],
  };
}

/** Share of the working time from a week (included) to another (excluded) that is taken. */
export function loadOf({ midnights, working, taken }: Worker, from: number, to: number): number {
  let all = 0;
  let busy = 0;
  for (let at = midnights[from * 7] ?? 0; at < (midnights[to * 7] ?? 0); at += 1) {
    if (working[at] !== 1) continue;
    all += 1;
    if (taken[at] === 1) busy += 1;
  }
  return all === 0 ? 1 : busy / all;
}

/** Read from the zone's rules once a day and zone, so that filling calendars computes with whole numbers. */
function midnightsOf(start: Temporal.PlainDate, zone: string): number[] {
  const known = cache.get(`${start.toString()} ${zone}`);
  if (known !== undefined) return known;
  const origin = start.subtract({ days: 1 }).toZonedDateTime('UTC').epochMilliseconds;
  const midnights = Array.from(
    { length: weeks * 7 + 1 },
    (_, day) => (start.add({ days: day }).toZonedDateTime(zone).epochMilliseconds - origin) / (quarter * 60_000),
  );
  cache.set(`${start.toString()} ${zone}`, midnights);
  return midnights;
}

const cache = new Map<string, number[]>();
