import { z } from 'zod';
import { badRequest } from '../http/fault.ts';
import { flag, oneOf, whole } from '../http/loose.ts';
import { RecurrenceInput } from '../recurrence/read.ts';

const responses = ['none', 'organizer', 'tentativelyAccepted', 'accepted', 'declined', 'notResponded'] as const;

export const Moment = z.object({ dateTime: z.string(), timeZone: z.string().nullish() });
export type Moment = z.infer<typeof Moment>;

const AttendeeInput = z.object({
  type: oneOf(['required', 'optional', 'resource']).nullish(),
  emailAddress: z.object({ address: z.string(), name: z.string().nullish() }),
  status: z.object({ response: oneOf(responses).nullish().catch(null), time: z.string().nullish() }).nullish(),
});

/** Graph's event as POST and PATCH carry it. Absent means unchanged, null means the default. */
const EventInput = z.object({
  subject: z.string().nullish(),
  body: z.object({ contentType: oneOf(['text', 'html']).nullish(), content: z.string().nullish() }).nullish(),
  start: Moment.nullish(),
  end: Moment.nullish(),
  location: z.object({ displayName: z.string().nullish() }).nullish(),
  attendees: z.array(AttendeeInput).nullish(),
  recurrence: RecurrenceInput.nullish(),
  isAllDay: flag.nullish(),
  importance: oneOf(['low', 'normal', 'high']).nullish(),
  sensitivity: oneOf(['normal', 'personal', 'private', 'confidential']).nullish(),
  showAs: oneOf(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).nullish(),
  categories: z.array(z.string()).nullish(),
  isReminderOn: flag.nullish(),
  reminderMinutesBeforeStart: whole.nullish(),
  hideAttendees: flag.nullish(),
  allowNewTimeProposals: flag.nullish(),
  responseRequested: flag.nullish(),
  isOnlineMeeting: flag.nullish(),
  onlineMeetingProvider: oneOf(['unknown', 'teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer']).nullish(),
  transactionId: z.string().nullish(),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).nullish(),
});
export type EventInput = z.infer<typeof EventInput>;

/** Properties of an event that Graph lets pass without doing anything with them here. */
const ignored = new Set([
  ...['id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'iCalUId', 'type', 'seriesMasterId', 'webLink'],
  ...['bodyPreview', 'hasAttachments', 'isCancelled', 'isDraft', 'isOrganizer', 'organizer', 'responseStatus'],
  ...['originalStart', 'originalStartTimeZone', 'originalEndTimeZone', 'onlineMeeting', 'onlineMeetingUrl'],
  ...['locations', 'attachments', 'extensions', 'multiValueExtendedProperties', 'calendar', 'cancelledOccurrences'],
  ...['exceptionOccurrences', 'instances'],
]);

const known = new Set<string>([...Object.keys(EventInput.shape), ...ignored]);

/** Reads an event, or refuses a property that Graph does not know. */
export function readEventInput(body: unknown): EventInput {
  if (typeof body === 'object' && body !== null)
    for (const key of Object.keys(body))
      if (!key.includes('@') && !known.has(key))
        throw badRequest(
          'RequestBodyRead',
          `The property '${key}' does not exist on type 'microsoft.graph.event'. Make sure to only use property names that are defined by the type.`,
        );
  const parsed = EventInput.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badRequest(
    'RequestBodyRead',
    `When trying to read the request body, property '${issue?.path.join('/') ?? ''}' did not fit: ${issue?.message ?? ''}`,
  );
}
