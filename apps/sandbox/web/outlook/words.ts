import { Temporal } from 'temporal-polyfill';
import { instantOf, type CalendarEvent } from './event.ts';

/** `Tue 24 November, 09:00–09:30` on a zone's clock. */
export function timeRange(event: CalendarEvent, zone: string): string {
  const at = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const [start, end] = [at(instantOf(event.start)), at(instantOf(event.end))];
  const day = start.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return `${day}, ${start.toLocaleString('en-GB', clock)}–${end.toLocaleString('en-GB', clock)}`;
}

const responses: Readonly<Record<string, string>> = {
  organizer: 'Organiser',
  accepted: 'Accepted',
  tentativelyAccepted: 'Tentative',
  declined: 'Declined',
};

export const responseName = (response: string | null | undefined): string =>
  responses[response ?? ''] ?? 'No answer yet';
