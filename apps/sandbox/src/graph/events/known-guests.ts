import type { Address, Meeting } from '../mailbox/types.ts';
import { addressOf, type Directory } from '../people/directory.ts';

/** A meeting whose attendees are written as the directory has them; the organizer is not one of them. */
export function withKnownGuests(people: Directory, meeting: Meeting): Meeting {
  const guests = meeting.details.guests
    .filter(({ who }) => !sameAddress(who, meeting.organizer))
    .map((guest) => {
      const person = people.byMail(guest.who.address);
      return person === null ? guest : { ...guest, who: addressOf(person) };
    });
  return { ...meeting, details: { ...meeting.details, guests } };
}

export const sameAddress = (a: Address, b: Address): boolean => a.address.toLowerCase() === b.address.toLowerCase();
