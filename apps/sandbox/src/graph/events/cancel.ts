import { badRequest } from '../http/fault.ts';
import type { Change } from '../mailbox/store.ts';
import type { World } from '../world.ts';
import { changeOf, emptyDate, removalOf, spreadToAttendees } from './spread.ts';
import type { Target } from './target.ts';

/** The organizer calls off a meeting or one date of it: it leaves their calendar, the attendees see it cancelled. */
export function cancelEvent(world: World, target: Target): void {
  if (!target.item.isOrganizer)
    throw badRequest(
      'ErrorInvalidRequest',
      "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    );
  world.mailboxes.commit(cancellation(world, target));
}

/** Deleting is cancelling for the organizer; an attendee only loses the copy. */
export function deleteEvent(world: World, target: Target): void {
  world.mailboxes.commit(target.item.isOrganizer ? cancellation(world, target) : [withoutCopy(target, world.clock())]);
}

function cancellation(world: World, { item, date }: Target): Change[] {
  const { meeting } = item;
  if (date === null) {
    const gone = { ...meeting, cancelled: true };
    return [removalOf(item), ...spreadToAttendees(world, meeting, gone, 'none')];
  }
  const after = { ...meeting, cancelledDates: [...meeting.cancelledDates, date] };
  const organizers = { ...item, meeting: after, modifiedAt: world.clock() };
  return [changeOf(organizers), ...spreadToAttendees(world, meeting, after, 'none')];
}

/** An attendee's mailbox without a meeting, or without one date of it. */
export function withoutCopy({ item, date }: Target, now: number): Change {
  if (date === null) return removalOf(item);
  const hidden = { ...(item.dates[date] ?? emptyDate), hidden: true };
  return changeOf({ ...item, dates: { ...item.dates, [date]: hidden }, modifiedAt: now });
}
