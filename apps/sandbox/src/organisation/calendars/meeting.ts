import type { Event } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';
import { dayName, quarter, weeks, type Worker } from './worker.ts';

/** A meeting, or time kept free for oneself, on the organizer's clock. */
export type Meeting = {
  readonly subject: string;
  readonly organizer: Worker;
  readonly guests: readonly Worker[];
  /** Days after Monday. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly at: number;
  readonly minutes: number;
  readonly week: number;
  /** Every so many weeks; null for once. */
  readonly every: number | null;
  /** The week after the last; null for as long as the calendar goes. */
  readonly until: number | null;
  readonly showAs: 'busy' | 'tentative' | 'free';
  readonly isPrivate: boolean;
};

/** First quarter of each occurrence. */
export function quartersOf({ organizer, day, at, week, every, until }: Meeting): number[] {
  const last = every === null ? week : (until ?? weeks) - 1;
  const found: number[] = [];
  for (let current = week; current <= last; current += every ?? weeks)
    found.push((organizer.midnights[current * 7 + day] ?? 0) + at / quarter);
  return found;
}

/** Writes a meeting into the organizer's calendar and takes everybody's time. */
export function hold(meeting: Meeting, start: Temporal.PlainDate): void {
  meeting.organizer.events.push(eventOf(meeting, start));
  if (meeting.showAs !== 'busy') return;
  const length = Math.ceil(meeting.minutes / quarter);
  for (const from of quartersOf(meeting))
    for (const one of [meeting.organizer, ...meeting.guests]) one.taken.fill(1, from, from + length);
}

function eventOf(meeting: Meeting, start: Temporal.PlainDate): Event {
  const date = start.add({ weeks: meeting.week, days: meeting.day });
  const from = date.toPlainDateTime().add({ minutes: meeting.at });
  const timeZone = meeting.organizer.zoneName;
  return {
    subject: meeting.subject,
    start: { dateTime: from.toString(), timeZone },
    end: { dateTime: from.add({ minutes: meeting.minutes }).toString(), timeZone },
    showAs: meeting.showAs,
    sensitivity: meeting.isPrivate ? 'private' : 'normal',
    attendees: meeting.guests.map(({ name, mail }) => ({ type: 'required', emailAddress: { address: mail, name } })),
    ...(meeting.every === null ? {} : { recurrence: recurrenceOf(meeting, meeting.every, date) }),
  };
}

function recurrenceOf(meeting: Meeting, interval: number, date: Temporal.PlainDate): NonNullable<Event['recurrence']> {
  const startDate = date.toString();
  return {
    pattern: { type: 'weekly', interval, daysOfWeek: [dayName(meeting.day)], firstDayOfWeek: 'monday' },
    range:
      meeting.until === null
        ? { type: 'noEnd', startDate }
        : { type: 'endDate', startDate, endDate: date.add({ weeks: meeting.until - 1 - meeting.week }).toString() },
  };
}
