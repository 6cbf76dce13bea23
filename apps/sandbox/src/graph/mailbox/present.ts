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
  const { item, date, span } = instance;
  const head = {
    ...presentDetails(item, instance.details, instance.reply, instance.replies),
    isCancelled: instance.cancelled,
    start: { dateTime: graphLocal(span.from, zone.iana), timeZone: zone.zone },
    end: { dateTime: graphLocal(span.to, zone.iana), timeZone: zone.zone },
    recurrence: null,
    type: instance.kind,
  };
  if (date === null) return { ...identity(item, item.id), ...head, seriesMasterId: null };
  return {
    ...identity(item, occurrenceId(item.id, date)),
    ...head,
    seriesMasterId: item.id,
    iCalUId: occurrenceUid(item.meeting.uid, date),
    originalStart: graphInstant(instance.originalFrom),
    transactionId: null,
  };
}

/** The master of a series: its times are those of the first date. */
export function presentMaster(item: Item, zone: Preference): PresentedEvent {
  const { meeting } = item;
  const details: Details = { ...meeting.details, ...item.own };
  return {
    ...identity(item, item.id),
    ...presentDetails(item, details, item.reply, item.replies),
    isCancelled: meeting.cancelled,
    start: { dateTime: graphLocal(meeting.span.from, zone.iana), timeZone: zone.zone },
    end: { dateTime: graphLocal(meeting.span.to, zone.iana), timeZone: zone.zone },
    recurrence: meeting.series === null ? null : presentRecurrence(meeting.series),
    type: 'seriesMaster',
    seriesMasterId: null,
  };
}

export const changeKeyOf = (item: Item): string =>
  Buffer.from(`${item.id.slice(6, 18)}${item.revision}`).toString('base64');

function identity(item: Item, id: string) {
  const { meeting } = item;
  return {
    '@odata.etag': `W/"${changeKeyOf(item)}"`,
    id,
    createdDateTime: graphInstant(meeting.createdAt),
    lastModifiedDateTime: graphInstant(item.modifiedAt),
    changeKey: changeKeyOf(item),
    ...(item.transactionId === null ? {} : { transactionId: item.transactionId }),
    originalStartTimeZone: meeting.zones.start,
    originalEndTimeZone: meeting.zones.end,
    iCalUId: meeting.uid,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    isOnlineMeeting: meeting.joinUrl !== null,
    onlineMeetingProvider: meeting.joinUrl === null ? ('unknown' as const) : ('teamsForBusiness' as const),
    onlineMeetingUrl: null,
    onlineMeeting: meeting.joinUrl === null ? null : { joinUrl: meeting.joinUrl },
    isOrganizer: item.isOrganizer,
    isDraft: false,
    hasAttachments: false,
    organizer: { emailAddress: meeting.organizer },
  };
}

function presentDetails(item: Item, details: Details, reply: Reply, replies: Replies) {
  const { guests, location, body, categories, ...rest } = details;
  return {
    ...rest,
    body,
    bodyPreview: preview(body.content),
    categories: [...categories],
    location: { displayName: location, locationType: 'default' as const, uniqueIdType: 'private' as const },
    locations: location === '' ? [] : [{ displayName: location }],
    attendees: presentGuests(item, guests, reply, replies, details.hideAttendees),
    responseStatus: presentReply(reply),
  };
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
