import { z } from 'zod';

const Attendee = z
  .object({
    type: z.enum(['required', 'optional', 'resource']).catch('required'),
    emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }).nullish(),
    status: z.object({ response: z.string().nullish() }).nullish(),
  })
  .transform(({ type, emailAddress, status }) => {
    const address = emailAddress?.address?.toLowerCase();
    if (!address) return [];
    const name = emailAddress?.name ?? address;
    return [{ type, address, name, answer: status?.response?.toLowerCase() ?? 'none' }];
  });

/** The attendees of an event that have an address, in small letters, and what each answered. */
export const Guests = z
  .array(Attendee)
  .nullish()
  .transform((attendees) => (attendees ?? []).flat());
export type Guest = z.infer<typeof Guests>[number];

/** As a change of an event's list of attendees takes somebody who stays what they are. */
export const asAttendee = ({ type, address, name }: Guest) => ({ type, emailAddress: { address, name } });
