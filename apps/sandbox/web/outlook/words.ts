import { Temporal } from 'temporal-polyfill';
import { instantOf, type CalendarEvent } from './event.ts';
import type { Reader } from './reader.ts';

/** `Tue 24 November, 09:00–09:30` or `Tue, November 24, 9:00 AM–9:30 AM`, on the reader's clock. */
export function timeRange(event: CalendarEvent, { zone, locale }: Reader): string {
  const at = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const [start, end] = [at(instantOf(event.start)), at(instantOf(event.end))];
  const day = start.toLocaleString(locale, { weekday: 'short', day: 'numeric', month: 'long' });
  return `${day}, ${clockTime(start, locale)}–${clockTime(end, locale)}`;
}

/** `09:00` or `9:00 AM`. */
export const clockTime = (time: Temporal.ZonedDateTime | Temporal.PlainTime, locale: string): string =>
  time.toLocaleString(locale, { timeStyle: 'short' });

const responses: Readonly<Record<string, string>> = {
  organizer: 'Organiser',
  accepted: 'Accepted',
  tentativelyAccepted: 'Tentative',
  declined: 'Declined',
};

export const responseName = (response: string | null | undefined): string =>
  responses[response ?? ''] ?? 'No answer yet';
