import { z } from 'zod';
import { badRequest } from '../http/fault.ts';
import type { World } from '../world.ts';
import { withKnownGuests } from './known-guests.ts';
import { changeOf, spreadToAttendees } from './spread.ts';
import type { Target } from './target.ts';

export const ForwardInput = z.object({
  comment: z.string().nullish(),
  toRecipients: z.array(z.object({ emailAddress: z.object({ address: z.string(), name: z.string().nullish() }) })),
});

/** Whoever has a meeting may pass it on: the organizer's list of attendees grows, and the new ones get a copy. */
export function forwardEvent(world: World, { item }: Target, { toRecipients }: z.infer<typeof ForwardInput>): void {
  if (toRecipients.length === 0) throw badRequest('ErrorInvalidRecipients', 'At least one recipient isn’t valid.');
  const organizer = world.people.byMail(item.meeting.organizer.address);
  const theirs = organizer === null ? null : world.mailboxes.findMeeting(organizer.id, item.meeting.uid);
  if (theirs === null) return;
  const { meeting } = theirs;
  const added = toRecipients.map(({ emailAddress: { address, name } }) => ({
    who: { address, name: name ?? address },
    type: 'optional' as const,
  }));
  const guests = [
    ...meeting.details.guests,
    ...added.filter(({ who }) => !invited(meeting.details.guests, who.address)),
  ];
  const after = withKnownGuests(world.people, { ...meeting, details: { ...meeting.details, guests } });
  const organizers = { ...theirs, meeting: after, modifiedAt: world.clock() };
  world.mailboxes.commit([changeOf(organizers), ...spreadToAttendees(world, meeting, after, 'none')]);
}

const invited = (guests: readonly { readonly who: { readonly address: string } }[], address: string): boolean =>
  guests.some(({ who }) => who.address.toLowerCase() === address.toLowerCase());
