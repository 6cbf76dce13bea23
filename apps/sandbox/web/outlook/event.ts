import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const Address = z.object({ name: z.string().nullish(), address: z.string().nullish() });

/** Graph's local time with its zone; asked for in UTC. */
const When = z.object({ dateTime: z.string(), timeZone: z.string() });

const Recurrence = z.object({
  pattern: z.object({
    type: z.string(),
    interval: z.number(),
    daysOfWeek: z.array(z.string()).nullish(),
    dayOfMonth: z.number().nullish(),
    month: z.number().nullish(),
    index: z.string().nullish(),
    firstDayOfWeek: z.string().nullish(),
  }),
  range: z.object({
    type: z.string(),
    startDate: z.string(),
    endDate: z.string().nullish(),
    recurrenceTimeZone: z.string().nullish(),
    numberOfOccurrences: z.number().nullish(),
  }),
});
export type Recurrence = z.infer<typeof Recurrence>;

/** An event of Graph's, as far as a calendar shows it. */
export const CalendarEvent = z.object({
  id: z.string(),
  subject: z
    .string()
    .nullish()
    .transform((subject) => subject ?? ''),
  start: When,
  end: When,
  isAllDay: z.boolean().nullish(),
  isCancelled: z.boolean().nullish(),
  isOrganizer: z.boolean().nullish(),
  showAs: z.string().nullish(),
  sensitivity: z.string().nullish(),
  type: z.string().nullish(),
  seriesMasterId: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  lastModifiedDateTime: z.string().nullish(),
  bodyPreview: z.string().nullish(),
  location: z.object({ displayName: z.string().nullish() }).nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  organizer: z.object({ emailAddress: Address }).nullish(),
  attendees: z
    .array(
      z.object({
        type: z.string().nullish(),
        status: z.object({ response: z.string().nullish() }).nullish(),
        emailAddress: Address,
      }),
    )
    .nullish(),
  responseStatus: z.object({ response: z.string().nullish() }).nullish(),
  recurrence: Recurrence.nullish(),
});
export type CalendarEvent = z.infer<typeof CalendarEvent>;

/** Epoch milliseconds of a time that Graph gave in UTC. */
export const instantOf = ({ dateTime }: z.infer<typeof When>): number =>
  Temporal.PlainDateTime.from(dateTime.replace(/Z$/, '')).toZonedDateTime('UTC').epochMilliseconds;
