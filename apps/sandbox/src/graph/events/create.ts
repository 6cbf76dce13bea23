import { randomUUID } from 'node:crypto';
import type { SamplePerson } from '../../organisation/types.ts';
import type { Conditions } from '../conditions.ts';
import { GraphFault } from '../http/fault.ts';
import { meetingUid } from '../mailbox/ids.ts';
import type { Item } from '../mailbox/types.ts';
import { addressOf, ownerOf } from '../people/directory.ts';
import type { World } from '../world.ts';
import { composeMeeting, organizersItem } from './compose.ts';
import type { EventInput } from './input.ts';
import { changeOf, spreadToAttendees } from './spread.ts';

export type RepeatedTransaction = Conditions['repeatedTransaction'];

/** Creates an event in a person's calendar and its copies in the attendees'. Both are on disk when this returns. */
export function createEvent(
  world: World,
  person: SamplePerson,
  input: EventInput,
  repeated: RepeatedTransaction,
): Item {
  const earlier = input.transactionId ? findTransaction(world, person.id, input.transactionId) : null;
  if (earlier !== null) {
    if (repeated === 'same-event') return earlier;
    throw new GraphFault(
      409,
      'ErrorDuplicateTransactionId',
      'An event with this transactionId has been created already.',
    );
  }
  const now = world.clock();
  const meeting = composeMeeting({
    input,
    uid: meetingUid(randomUUID()),
    organizer: addressOf(person),
    people: world.people,
    tenantId: world.organisation.tenantId,
    now,
  });
  const item = organizersItem(ownerOf(person), meeting, input);
  world.mailboxes.commit([changeOf(item), ...spreadToAttendees(world, null, meeting, 'none')]);
  return world.mailboxes.find(person.id, item.id) ?? item;
}

function findTransaction(world: World, mailbox: string, transactionId: string): Item | null {
  for (const item of world.mailboxes.items(mailbox)) if (item.transactionId === transactionId) return item;
  return null;
}
