import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from './graph.ts';
import type { NewAppointment } from './protocol/mailbox-methods.ts';

/** An appointment being written. */
export type Draft = {
  readonly subject: string;
  readonly body: string;
  readonly location: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Mail addresses. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
};

const halfHour = 30 * 60_000;

/** What a form starts with: the next half hour, or what an add-in gave. */
export function newDraft(given: NewAppointment, now: number): Draft {
  const start = given.start ?? Math.ceil(now / halfHour) * halfHour;
  return {
    subject: given.subject ?? '',
    body: given.body ?? '',
    location: given.location ?? '',
    start,
    end: given.end ?? start + halfHour,
    required: given.requiredAttendees ?? [],
    optional: given.optionalAttendees ?? [],
  };
}

export const eventOf = ({ start, end, ...draft }: Draft): NewEvent => ({ ...draft, start: utc(start), end: utc(end) });

const utc = (instant: number): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').toPlainDateTime().toString();
