import { z } from 'zod';
import { PersonId } from './ids.ts';
import { MinuteOfDay, Weekday } from './time.ts';

/** What the organisation's directory says about a person. */
export const Person = z.object({
  id: PersonId,
  name: z.string(),
  givenName: z.string(),
  mail: z.string(),
  jobTitle: z.string().nullable(),
  department: z.string().nullable(),
  /** City or office, shown beside local times. */
  place: z.string().nullable(),
  /** IANA name of the mailbox's time zone. */
  zone: z.string(),
  /** The chain of managers, nearest first. */
  managers: z.array(PersonId),
});
export type Person = z.infer<typeof Person>;

/** Working hours on the clock of their own zone, which need not be the mailbox's. */
export const WorkingHours = z.object({
  days: z.array(Weekday),
  start: MinuteOfDay,
  /** Up to 1440: midnight at the end of the day. */
  end: z.int().min(0).max(1440),
});
export type WorkingHours = z.infer<typeof WorkingHours>;
