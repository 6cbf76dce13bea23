import { Temporal } from 'temporal-polyfill';
import { findIana, findWindows } from 'windows-iana';

const known = new Map<string, string | null>();

/** The IANA zone behind a name as Microsoft 365 writes it, Windows or IANA; null when there is none (custom zones). */
export function ianaZone(windowsOrIana: string): string | null {
  const cached = known.get(windowsOrIana);
  if (cached !== undefined) return cached;
  const zone = lookUp(windowsOrIana);
  known.set(windowsOrIana, zone);
  return zone;
}

/** The Windows name where there is one: a mailbox server may know only some of the IANA names (Microsoft Learn, dateTimeTimeZone). */
export const graphZone = (iana: string): string => findWindows(iana)[0] ?? iana;

function lookUp(name: string): string | null {
  if (/^(utc|tzone:\/\/microsoft\/utc)$/i.test(name)) return 'UTC';
  const [first] = findIana(name);
  if (first !== undefined) return first;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}
