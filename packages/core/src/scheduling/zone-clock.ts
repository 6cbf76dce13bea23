import type { Instant, ZoneTable } from '../model/index.ts';
import type { DayNumber } from './plain-date.ts';

export const minuteMs = 60_000; // milliseconds
export const dayMinutes = 1440;

/** Minutes local time is ahead of UTC at an instant. */
export const offsetAt = (zone: ZoneTable, at: Instant): number => {
  let minutes = zone.offsets[0]?.minutes ?? 0;
  for (const offset of zone.offsets) {
    if (offset.from > at) break;
    minutes = offset.minutes;
  }
  return minutes;
};

/** Local time at an instant, as minutes since local 1 January 1970 00:00. */
export const localMinutes = (zone: ZoneTable, at: Instant): number => at / minuteMs + offsetAt(zone, at);

/** Local calendar day at an instant. */
export const localDay = (zone: ZoneTable, at: Instant): DayNumber => Math.floor(localMinutes(zone, at) / dayMinutes);

/**
 * The instant at which a clock shows `minute` of a day. Of two, the earlier; a time that the clock skips is read
 * with the offset before the change, which is Temporal's `compatible`.
 */
export const instantOf = (zone: ZoneTable, day: DayNumber, minute: number): Instant => {
  const local = (day * dayMinutes + minute) * minuteMs;
  const { offsets } = zone;
  let before = offsets[0]?.minutes ?? 0;
  for (const [index, offset] of offsets.entries()) {
    const at = local - offset.minutes * minuteMs;
    const next = offsets[index + 1];
    if (next === undefined || at < next.from) return index === 0 || at >= offset.from ? at : local - before * minuteMs;
    before = offset.minutes;
  }
  return local;
};
