import type { Change } from '../mailbox/store.ts';
import type { Item, Meeting, OwnDate, Reply } from '../mailbox/types.ts';
import { ownerOf } from '../people/directory.ts';
import type { World } from '../world.ts';
import { copyFor } from './compose.ts';
import { sameAddress } from './known-guests.ts';

/** Which dates of a meeting were given another time, so that earlier answers to it no longer count. */
export type Retimed = 'none' | 'all' | { readonly date: string };

export const emptyDate: OwnDate = { hidden: false, reply: null, replies: {}, own: {} };

export const unanswered: Reply = { response: 'notResponded', at: null };

/**
 * What an organizer's change does to the attendees' calendars, at once, as Exchange does it between its own mailboxes:
 * new attendees get a copy, those who were taken off see it cancelled, the others' copies follow.
 */
export function spreadToAttendees(world: World, before: Meeting | null, after: Meeting, retimed: Retimed): Change[] {
  const invited = before?.details.guests ?? [];
  const stays = (address: string): boolean =>
    after.details.guests.some(({ who }) => who.address.toLowerCase() === address.toLowerCase());
  const dropped = invited.filter(({ who }) => !stays(who.address));
  return [
    ...after.details.guests.flatMap(({ who }) => {
      const isNew = !invited.some((guest) => sameAddress(guest.who, who));
      return deliver(world, who.address, after, isNew ? 'all' : retimed, isNew);
    }),
    ...dropped.flatMap(({ who }) => deliver(world, who.address, { ...after, cancelled: true }, 'none', false)),
  ];
}

function deliver(world: World, address: string, meeting: Meeting, retimed: Retimed, isNew: boolean): Change[] {
  const person = world.people.byMail(address);
  if (person === null) return [];
  const copy = world.mailboxes.findMeeting(person.id, meeting.uid);
  if (copy !== null) return [changeOf(followed(copy, meeting, retimed, world.clock()))];
  // Who declined or deleted it hears of it again only when it is at another time.
  if (!isNew && retimed !== 'all') return [];
  return [changeOf(copyFor(ownerOf(person), meeting, unanswered, world.clock()))];
}

function followed(copy: Item, meeting: Meeting, retimed: Retimed, now: number): Item {
  const next = { ...copy, meeting, modifiedAt: now };
  if (retimed === 'none') return next;
  if (retimed === 'all') return { ...next, reply: unanswered, dates: {} };
  const own = copy.dates[retimed.date] ?? emptyDate;
  return { ...next, dates: { ...copy.dates, [retimed.date]: { ...own, hidden: false, reply: unanswered } } };
}

/** The organizer's item after a change of time: what attendees had answered is forgotten. */
export function forgetReplies(item: Item, retimed: Retimed): Item {
  if (retimed === 'none') return item;
  if (retimed === 'all') return { ...item, replies: {}, dates: {} };
  const replies = Object.fromEntries(
    item.meeting.details.guests.map(({ who }) => [who.address.toLowerCase(), unanswered]),
  );
  const date = { ...(item.dates[retimed.date] ?? emptyDate), replies };
  return { ...item, dates: { ...item.dates, [retimed.date]: date } };
}

export const changeOf = (after: Item): Change => ({ mailbox: after.mailbox, id: after.id, after });

export const removalOf = (item: Item): Change => ({ mailbox: item.mailbox, id: item.id, after: null });
