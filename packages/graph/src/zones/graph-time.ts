import type { Instant } from '@tandem/core/model';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { graphZone, ianaZone } from './zone-names.ts';

/** `microsoft.graph.dateTimeTimeZone`, read into a moment: a wall clock without offset, and its zone. */
export const GraphTime = z
  .object({ dateTime: z.string(), timeZone: z.string() })
  .transform((time, context): Instant => {
    const zone = ianaZone(time.timeZone);
    if (zone === null) {
      context.addIssue({ code: 'custom', message: `unknown time zone ${time.timeZone}` });
      return z.NEVER;
    }
    return Temporal.PlainDateTime.from(time.dateTime).toZonedDateTime(zone).epochMilliseconds;
  });

/** `2026-03-29T09:00:00Z` (DateTimeOffset, as in `originalStart`), read into a moment. */
export const GraphInstant = z.string().transform((text): Instant => Temporal.Instant.from(text).epochMilliseconds);

/** A moment as the wall clock of a zone, as Graph wants it. */
export function graphTime(instant: Instant, zone: string): { dateTime: string; timeZone: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return { dateTime: local.toString({ smallestUnit: 'second' }), timeZone: graphZone(zone) };
}

/** A moment in UTC, `2026-03-29T09:00:00Z`, for query parameters and expiry dates. */
export const utcText = (instant: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toString({ smallestUnit: 'second' });
