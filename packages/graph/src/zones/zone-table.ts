import { AppError } from '@tandem/core/errors';
import type { Window, ZoneTable } from '@tandem/core/model';
import { Temporal } from 'temporal-polyfill';

/** One entry a zone and pair of years: there are some 600 zones, so the map stays small by itself. */
const tables = new Map<string, ZoneTable>();

/**
 * What a time zone does over a window, read from the zone database once per zone and years touched.
 * @param zone IANA name, `Europe/Berlin`
 * @throws AppError `input.invalid` when the zone database does not know the name
 */
export function zoneTable(zone: string, window: Window): ZoneTable {
  const firstYear = yearOf(window.from);
  const lastYear = yearOf(window.to);
  const key = `${zone} ${firstYear} ${lastYear}`;
  const known = tables.get(key);
  if (known) return known;
  const table = { zone, offsets: readOffsets(zone, startOfYear(firstYear), startOfYear(lastYear + 1)) };
  tables.set(key, table);
  return table;
}

function readOffsets(zone: string, from: Temporal.Instant, to: Temporal.Instant): ZoneTable['offsets'] {
  const offsets = [];
  let moment: Temporal.ZonedDateTime | null = inZone(from, zone);
  while (moment && moment.epochMilliseconds < to.epochMilliseconds) {
    offsets.push({ from: moment.epochMilliseconds, minutes: moment.offsetNanoseconds / 60e9 });
    moment = moment.getTimeZoneTransition('next');
  }
  return offsets;
}

function inZone(moment: Temporal.Instant, zone: string): Temporal.ZonedDateTime {
  try {
    return moment.toZonedDateTimeISO(zone);
  } catch (cause) {
    throw new AppError('input.invalid', `“${zone}” is not a time zone Tandem knows. Use an IANA name.`, { cause });
  }
}

const yearOf = (instant: number): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').year;

const startOfYear = (year: number): Temporal.Instant =>
  Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime('UTC').toInstant();
