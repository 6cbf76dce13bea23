import { badRequest } from '../http/fault.ts';
import type { Change } from '../mailbox/store.ts';
import type { Item, Reply } from '../mailbox/types.ts';
import type { World } from '../world.ts';
import { withoutCopy } from './cancel.ts';
import { changeOf, emptyDate } from './spread.ts';
import type { Target } from './target.ts';

type Answer = { readonly response: 'accepted' | 'tentativelyAccepted' | 'declined'; readonly tellOrganizer: boolean };

/** An attendee's answer to a meeting or one date of it. A declined one leaves their calendar. */
export function respondToEvent(world: World, target: Target, { response, tellOrganizer }: Answer): void {
  if (target.item.isOrganizer)
    throw badRequest(
      'ErrorInvalidRequest',
      "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
    );
  if (target.item.meeting.cancelled || target.instance?.cancelled === true)
    throw badRequest(cancelledCodes[response], "Your request can't be completed. The meeting has been canceled.");
  const reply: Reply = { response, at: world.clock() };
  const own = response === 'declined' ? withoutCopy(target, world.clock()) : changeOf(answered(target, reply));
  world.mailboxes.commit([own, ...(tellOrganizer ? heard(world, target, reply) : [])]);
}

const cancelledCodes = {
  accepted: 'ErrorCalendarIsCancelledForAccept',
  tentativelyAccepted: 'ErrorCalendarIsCancelledForTentative',
  declined: 'ErrorCalendarIsCancelledForDecline',
} as const;

function answered({ item, date }: Target, reply: Reply): Item {
  const at = { modifiedAt: reply.at ?? item.modifiedAt };
  if (date !== null) {
    const known = item.dates[date] ?? emptyDate;
    return { ...item, ...at, dates: { ...item.dates, [date]: { ...known, reply } } };
  }
  const dates = Object.fromEntries(Object.entries(item.dates).map(([day, known]) => [day, { ...known, reply: null }]));
  return { ...item, ...at, reply, dates };
}

/** The organizer's item, with the answer in its list of attendees. */
function heard(world: World, { item, date }: Target, reply: Reply): Change[] {
  const organizer = world.people.byMail(item.meeting.organizer.address);
  const theirs = organizer === null ? null : world.mailboxes.findMeeting(organizer.id, item.meeting.uid);
  if (theirs === null) return [];
  const who = item.ownAddress;
  const at = { modifiedAt: reply.at ?? theirs.modifiedAt };
  if (date !== null) {
    const known = theirs.dates[date] ?? emptyDate;
    const replies = { ...known.replies, [who]: reply };
    return [changeOf({ ...theirs, ...at, dates: { ...theirs.dates, [date]: { ...known, replies } } })];
  }
  const dates = Object.fromEntries(
    Object.entries(theirs.dates).map(([day, known]) => [
      day,
      { ...known, replies: Object.fromEntries(Object.entries(known.replies).filter(([address]) => address !== who)) },
    ]),
  );
  return [changeOf({ ...theirs, ...at, replies: { ...theirs.replies, [who]: reply }, dates })];
}
