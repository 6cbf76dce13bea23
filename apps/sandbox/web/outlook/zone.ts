import { Temporal } from 'temporal-polyfill';

/** How far before and after today office.js can tell local time, in years. */
const reach = 2;

/**
 * The zone as office.js wants it: ranges of epoch milliseconds with the offset in minutes, all as text.
 * A time outside every range makes office.js throw.
 */
export function zoneOffsets(zone: string): readonly { start: string; end: string; offset: string }[] {
  const now = Temporal.Now.zonedDateTimeISO(zone);
  const end = now.add({ years: reach });
  const offsets = [];
  for (let from = now.subtract({ years: reach }); from.epochMilliseconds < end.epochMilliseconds;) {
    const next = from.getTimeZoneTransition('next') ?? end;
    const until = next.epochMilliseconds < end.epochMilliseconds ? next : end;
    offsets.push({
      start: String(from.epochMilliseconds),
      end: String(until.epochMilliseconds),
      offset: String(from.offsetNanoseconds / 60_000_000_000),
    });
    from = until;
  }
  return offsets;
}
