import type { Organisation, SamplePerson } from '../../organisation/types.ts';
import { composeMeeting, copyFor, organizersItem } from '../events/compose.ts';
import { readEventInput, type EventInput } from '../events/input.ts';
import { addressOf, ownerOf, type Directory } from '../people/directory.ts';
import { meetingUid } from './ids.ts';
import type { Item, Replies, Reply } from './types.ts';

/** The organisation's calendars before anybody touched them: each event with its organizer, and a copy with each attendee. */
export function seedItems(organisation: Organisation, people: Directory, now: number): readonly Item[] {
  return organisation.people.flatMap((person) =>
    person.calendar.flatMap((event, index) => {
      const uid = meetingUid(`${person.id} ${index}`);
      const input = readEventInput(event);
      const composed = composeMeeting({
        input,
        uid,
        organizer: addressOf(person),
        people,
        tenantId: organisation.tenantId,
        now,
      });
      return itemsOf(person, composed, input, people);
    }),
  );
}

function itemsOf(
  person: SamplePerson,
  meeting: Item['meeting'],
  input: EventInput,
  people: Directory,
): readonly Item[] {
  const replies = repliesIn(input, meeting.createdAt);
  const copies = meeting.details.guests.flatMap(({ who }) => {
    const guest = people.byMail(who.address);
    const reply = replies[who.address.toLowerCase()];
    if (guest === null || reply?.response === 'declined') return [];
    return [copyFor(ownerOf(guest), meeting, reply ?? accepted(meeting.createdAt), meeting.createdAt)];
  });
  return [{ ...organizersItem(ownerOf(person), meeting, input), replies }, ...copies];
}

/** What attendees answered; who says nothing about it has accepted long ago. */
const repliesIn = (input: EventInput, at: number): Replies =>
  Object.fromEntries(
    (input.attendees ?? []).map(({ emailAddress, status }): [string, Reply] => [
      emailAddress.address.toLowerCase(),
      status?.response ? { response: status.response, at } : accepted(at),
    ]),
  );

const accepted = (at: number): Reply => ({ response: 'accepted', at });
