import { Temporal } from 'temporal-polyfill';
import { instantOf, type CalendarEvent } from '../event.ts';
import type { Span } from '../graph.ts';

/** How far an event was dragged, on the wall clock. */
export type Shift = { readonly days: number; readonly minutes: number };

/** Where an event is after that. It stays as long as it was, and keeps its hour when the clocks change in between. */
export function shifted(event: CalendarEvent, { days, minutes }: Shift, zone: string): Span {
  const before = instantOf(event.start);
  const start = Temporal.Instant.fromEpochMilliseconds(before)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .add({ days, minutes })
    .toZonedDateTime(zone).epochMilliseconds;
  return { start, end: start + instantOf(event.end) - before };
}
