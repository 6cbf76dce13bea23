import { ianaZone } from '../../host/iana-zone.ts';
import type { Person } from '../../host/sandbox.ts';
import { instantOf, type CalendarEvent } from '../event.ts';
import type { Permission } from '../place.ts';
import { zoneOffsets } from '../zone.ts';
import { ewsId } from './ids.ts';
import { recurrenceData } from './recurrence.ts';

export type User = { readonly person: Person; readonly timeZone: string; readonly permission: Permission };

/** What the pane stands beside. `master` is the series of an occurrence. */
export type OpenItem =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly event: CalendarEvent; readonly master: CalendarEvent | null }
  | { readonly kind: 'compose' };

/** The numbers are office.js' own, in this order. */
const levels: Readonly<Record<Permission, number>> = { restricted: 0, read: 1, readwrite: 3, mailbox: 2 };
const itemTypes = { appointment: 2, appointmentCompose: 5, none: 6 };

export function initialData(user: User, item: OpenItem): object {
  const base = { ...userData(user), permissionLevel: levels[user.permission] };
  switch (item.kind) {
    case 'none':
      return { ...base, itemType: itemTypes.none };
    case 'compose':
      return { ...base, itemType: itemTypes.appointmentCompose, isAppointment: true, seriesId: null };
    case 'read':
      return { ...base, itemType: itemTypes.appointment, ...appointment(item.event, item.master) };
  }
}

const userData = ({ person, timeZone }: User): object => ({
  userDisplayName: person.displayName,
  userEmailAddress: person.mail,
  userTimeZone: timeZone,
  userProfileType: 'enterprise',
  hostVersion: '16.01.0000.000',
  owaView: 'ThreeColumns',
  isRestIdSupported: true,
  restUrl: 'https://outlook.office.com/api',
  ewsUrl: 'https://outlook.office.com/EWS/Exchange.asmx',
  timeZoneOffsets: zoneOffsets(ianaZone(timeZone)),
});

function appointment(event: CalendarEvent, master: CalendarEvent | null): object {
  const attendees = event.attendees ?? [];
  const organizer = personOf(event.organizer?.emailAddress, 'organizer');
  const recurrence = master ?? (event.type === 'seriesMaster' ? event : null);
  return {
    id: ewsId(event.id),
    subject: event.subject,
    normalizedSubject: event.subject,
    start: instantOf(event.start),
    end: instantOf(event.end),
    location: event.location?.displayName ?? '',
    organizer,
    from: organizer,
    sender: organizer,
    to: attendees.filter(({ type }) => type !== 'optional' && type !== 'resource').map(attendeeOf),
    cc: attendees.filter(({ type }) => type === 'optional').map(attendeeOf),
    itemClass: event.seriesMasterId ? 'IPM.Appointment.Occurrence' : 'IPM.Appointment',
    dateTimeCreated: stamp(event.createdDateTime),
    dateTimeModified: stamp(event.lastModifiedDateTime),
    attachments: [],
    recurrence: recurrence === null ? null : recurrenceData(recurrence),
    seriesId: event.seriesMasterId ? ewsId(event.seriesMasterId) : null,
    isAllDayEvent: event.isAllDay ?? false,
    sensitivity: event.sensitivity ?? 'normal',
    isRead: true,
    entities: {},
    conversationId: ewsId(event.id),
  };
}

type Attendee = NonNullable<CalendarEvent['attendees']>[number];
type Address = Attendee['emailAddress'];

const attendeeOf = (attendee: Attendee): object => personOf(attendee.emailAddress, attendee.status?.response ?? 'none');

const responses: Readonly<Record<string, number>> = { organizer: 1, tentativelyAccepted: 2, accepted: 3, declined: 4 };
const userRecipient = 2;

export const personOf = (address: Address | undefined, response: string): object => ({
  name: address?.name ?? address?.address ?? '',
  address: address?.address ?? '',
  appointmentResponse: responses[response] ?? 0,
  recipientType: userRecipient,
});

const stamp = (iso: string | null | undefined): number => Date.parse(iso ?? '1970-01-01T00:00:00Z');
