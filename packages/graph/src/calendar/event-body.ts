import type { Event } from '@microsoft/microsoft-graph-types';
import type { Instant } from '@tandem/core/model';
import type { Attendee, SeriesBooking } from '@tandem/core/ports';
import type { Rhythm } from '@tandem/core/scheduling';
import { Temporal } from 'temporal-polyfill';
import { graphTime } from '../zones/graph-time.ts';
import { recurrenceOf } from './recurrence.ts';
import { markOf, seriesProperty } from './series-property.ts';

/** One recurring event of a series: the only one, or where two hours take turns the first or second. */
export type EventBooking = SeriesBooking & { readonly rhythm: Rhythm; readonly turn: 1 | 2 };

/** The recurring event of a series (`POST /events`), on the wall clock of the slot's zone. */
export function eventOf(booking: EventBooking): Event {
  const { cadence, rhythm, turn } = booking;
  const { slot } = rhythm;
  const start = firstStart(rhythm);
  return {
    transactionId: turn === 1 ? booking.intentionId : `${booking.intentionId}/${turn}`,
    subject: booking.subject,
    body: { contentType: 'html', content: booking.body },
    ...timesOf(start, cadence.minutes, slot.zone),
    recurrence: recurrenceOf(rhythm),
    // The owner is the organiser; Outlook would invite them a second time.
    attendees: invited(booking.attendees.filter(({ id }) => id !== booking.owner)),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    singleValueExtendedProperties: [{ id: seriesProperty, value: markOf(booking.seriesId, turn) }],
  };
}

export const invited = (people: readonly Attendee[]): NonNullable<Event['attendees']> =>
  people.map(({ mail, name }) => ({ type: 'required', emailAddress: { address: mail, name } }));

/** Start and end of a check-in, as an event or a change of one takes them. */
export const timesOf = (startsAt: Instant, minutes: number, zone: string): Pick<Event, 'start' | 'end'> => ({
  start: graphTime(startsAt, zone),
  end: graphTime(startsAt + minutes * 60_000, zone),
});

function firstStart({ firstDate, slot: { start, zone } }: Rhythm): Instant {
  const time = Temporal.PlainTime.from({ hour: Math.floor(start / 60), minute: start % 60 });
  return Temporal.PlainDate.from(firstDate).toPlainDateTime(time).toZonedDateTime(zone).epochMilliseconds;
}
