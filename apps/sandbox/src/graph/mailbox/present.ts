import type { Attendee, Event, ResponseStatus } from '@microsoft/microsoft-graph-types';
import type { Preference } from '../http/prefer.ts';
import { presentRecurrence } from '../recurrence/present.ts';
import { graphInstant, graphLocal } from '../zones.ts';
import { occurrenceId, occurrenceUid } from './ids.ts';
import type { Instance } from './instances.ts';
import type { Details, Item, Replies, Reply } from './types.ts';

export type PresentedEvent = Event & { readonly '@odata.etag': string; readonly id: string };

/** A single event or one date of a series as Graph prints it. */
export function presentInstance(instance: Instance, zone: Preference): PresentedEvent {
  const { item, date, kind, cancelled } = instance;
  const event = present(item, zone, instance, { id: idOf(instance), type: kind, isCancelled: cancelled });
  if (date === null) return event;
  event.seriesMasterId = item.id;
  event.iCalUId = occurrenceUid(item.meeting.uid, date);
  event.originalStart = graphInstant(instance.originalFrom);
  event.transactionId = null;
  return event;
}

const idOf = ({ item, date }: Instance): string => (date === null ? item.id : occurrenceId(item.id, date));

/** The master of a series: its times are those of the first date. */
export function presentMaster(item: Item, zone: Preference): PresentedEvent {
  const { details, span, series, cancelled } = item.meeting;
  const own = { details: { ...details, ...item.own }, span, reply: item.reply, replies: item.replies };
  const event = present(item, zone, own, { id: item.id, type: 'seriesMaster', isCancelled: cancelled });
  event.recurrence = series === null ? null : presentRecurrence(series);
  return event;
}

export const changeKeyOf = (item: Item): string =>
  Buffer.from(`${item.id.slice(6, 18)}${item.revision}`).toString('base64');

type Own = Pick<Instance, 'details' | 'span' | 'reply' | 'replies'>;
type Head = Pick<PresentedEvent, 'id'> & Required<Pick<Event, 'type' | 'isCancelled'>>;

/** One literal: whole calendars are printed, and an object that is put together from others costs ten times as much. */
function present(item: Item, zone: Preference, own: Own, { id, type, isCancelled }: Head): PresentedEvent {
  const { meeting } = item;
  const { details, span, reply } = own;
  const changeKey = changeKeyOf(item);
  const online = meeting.joinUrl !== null;
  const event: PresentedEvent = {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: graphInstant(meeting.createdAt),
    lastModifiedDateTime: graphInstant(item.modifiedAt),
    changeKey,
    originalStartTimeZone: meeting.zones.start,
    originalEndTimeZone: meeting.zones.end,
    iCalUId: meeting.uid,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    isOnlineMeeting: online,
    onlineMeetingProvider: online ? 'teamsForBusiness' : 'unknown',
    onlineMeetingUrl: null,
    onlineMeeting: online ? { joinUrl: meeting.joinUrl } : null,
    isOrganizer: item.isOrganizer,
    isDraft: false,
    hasAttachments: false,
    organizer: { emailAddress: meeting.organizer },
    subject: details.subject,
    importance: details.importance,
    sensitivity: details.sensitivity,
    showAs: details.showAs,
    isAllDay: details.isAllDay,
    isReminderOn: details.isReminderOn,
    reminderMinutesBeforeStart: details.reminderMinutesBeforeStart,
    hideAttendees: details.hideAttendees,
    allowNewTimeProposals: details.allowNewTimeProposals,
    responseRequested: details.responseRequested,
    body: details.body,
    bodyPreview: preview(details.body.content),
    categories: [...details.categories],
    location: { displayName: details.location, locationType: 'default', uniqueIdType: 'private' },
    locations: details.location === '' ? [] : [{ displayName: details.location }],
    attendees: presentGuests(item, details.guests, reply, own.replies, details.hideAttendees),
    responseStatus: presentReply(reply),
    isCancelled,
    start: { dateTime: graphLocal(span.from, zone.iana), timeZone: zone.zone },
    end: { dateTime: graphLocal(span.to, zone.iana), timeZone: zone.zone },
    recurrence: null,
    type,
    seriesMasterId: null,
  };
  if (item.transactionId !== null) event.transactionId = item.transactionId;
  return event;
}

/** An attendee knows their own answer only, and no other attendee when these are hidden. */
function presentGuests(
  item: Item,
  guests: Details['guests'],
  reply: Reply,
  replies: Replies,
  hidden: boolean,
): Attendee[] {
  const shown = guests.map(({ who, type }) => {
    const known = item.isOrganizer ? replies[who.address.toLowerCase()] : undefined;
    return { type, status: presentReply(known ?? { response: 'none', at: null }), emailAddress: { ...who } };
  });
  if (item.isOrganizer) return shown;
  const own = (each: Attendee): boolean => each.emailAddress?.address?.toLowerCase() === item.ownAddress;
  return shown
    .filter((each) => !hidden || own(each))
    .map((each) => (own(each) ? { ...each, status: presentReply(reply) } : each));
}

/** A time that never was is written as year 1. */
const presentReply = ({ response, at }: Reply): ResponseStatus => ({
  response,
  time: at === null ? '0001-01-01T00:00:00Z' : graphInstant(at),
});

/** The first 255 characters of the text. */
const preview = (content: string): string =>
  content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 255);
