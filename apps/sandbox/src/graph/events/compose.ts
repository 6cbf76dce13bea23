import { badRequest } from '../http/fault.ts';
import { itemId } from '../mailbox/ids.ts';
import type { Address, Item, Meeting, Owner, Reply } from '../mailbox/types.ts';
import type { Directory } from '../people/directory.ts';
import { readRecurrence } from '../recurrence/read.ts';
import { defaultDetails, readDetails } from './details.ts';
import type { EventInput } from './input.ts';
import { withKnownGuests } from './known-guests.ts';
import { withOnlineMeeting } from './online-meeting.ts';
import { readTiming } from './timing.ts';

type Composition = {
  readonly input: EventInput;
  readonly uid: string;
  readonly organizer: Address;
  readonly people: Directory;
  readonly tenantId: string;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** The meeting that a request describes. */
export function composeMeeting({ input, uid, organizer, people, tenantId, now }: Composition): Meeting {
  if (!input.start || !input.end)
    throw badRequest('ErrorPropertyValidationFailure', 'At least one property failed validation: start, end.');
  const details = { ...defaultDetails, ...readDetails(input) };
  const { span, zones } = readTiming(input.start, input.end, details.isAllDay);
  const meeting = withKnownGuests(people, {
    uid,
    organizer,
    createdAt: now,
    details,
    span,
    zones,
    series: input.recurrence ? readRecurrence(input.recurrence, { ...span, zoneName: zones.start }) : null,
    joinUrl: null,
    exceptions: {},
    cancelledDates: [],
    cancelled: false,
  });
  return input.isOnlineMeeting === true ? withOnlineMeeting(meeting, tenantId) : meeting;
}

/** The organizer's item of a new meeting. */
export const organizersItem = (owner: Owner, meeting: Meeting, input: EventInput): Item => ({
  id: itemId(owner.mailbox, meeting.uid),
  ...owner,
  isOrganizer: true,
  meeting,
  reply: { response: 'organizer', at: null },
  replies: {},
  own: {},
  dates: {},
  properties: input.singleValueExtendedProperties ?? [],
  transactionId: input.transactionId ?? null,
  modifiedAt: meeting.createdAt,
  revision: 0,
});

/** A new attendee's copy. */
export const copyFor = (owner: Owner, meeting: Meeting, reply: Reply, now: number): Item => ({
  id: itemId(owner.mailbox, meeting.uid),
  ...owner,
  isOrganizer: false,
  meeting,
  reply,
  replies: {},
  own: {},
  dates: {},
  properties: [],
  transactionId: null,
  modifiedAt: now,
  revision: 0,
});
