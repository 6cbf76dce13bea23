import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';

const known = new Map<string, string | null>();

/** The IANA zone behind a name as Outlook writes it, Windows or IANA; null when there is none. */
export function resolveZone(name: string): string | null {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const zone = lookUp(name);
  known.set(name, zone);
  return zone;
}

function lookUp(name: string): string | null {
  if (/^(utc|etc\/gmt|tzone:\/\/microsoft\/utc)$/i.test(name)) return 'UTC';
  const [first] = findIana(name);
  if (first !== undefined) return first;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/**
 * Epoch milliseconds of a date and time as Outlook writes it (no offset: wall clock of `zone`); null when unreadable.
 * A wall time that a clock change skips means the moment after the gap, one that occurs twice the first of the two.
 */
export function instantOf(dateTime: string, zone: string): number | null {
  try {
    if (/(Z|[+-]\d\d:?\d\d)$/i.test(dateTime)) return Temporal.Instant.from(dateTime).epochMilliseconds;
    return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}

export const localOf = (instant: number, zone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();

/**
 * `2026-03-29T09:00:00.0000000`: Graph prints seven digits of a second and no offset.
 * UTC, which most answers are in, is printed without asking for a zone's rules: whole calendars are printed in one answer.
 */
export const graphLocal = (instant: number, zone: string): string =>
  zone === 'UTC'
    ? `${new Date(instant).toISOString().slice(0, -1)}0000`
    : localOf(instant, zone).toString({ fractionalSecondDigits: 7 });

/** `2026-03-29T09:00:00Z` */
export const graphInstant = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
