import { z } from 'zod';
import { CheckInId, PersonId } from './ids.ts';
import { Instant } from './time.ts';

/** What one person says after one check-in. `useful`: 1 not at all .. 5 I will use it; null when they did not meet. */
export const PulseAnswer = z
  .object({
    met: z.boolean(),
    useful: z.int().min(1).max(5).nullable(),
    word: z.string().trim().max(40).nullable(),
    /** To the coordinator only. */
    line: z.string().trim().max(400).nullable(),
  })
  .refine((answer) => answer.met || answer.useful === null, {
    message: 'A check-in that did not happen cannot be rated.',
    path: ['useful'],
  });
export type PulseAnswer = z.infer<typeof PulseAnswer>;

export type Pulse = PulseAnswer & {
  readonly checkInId: CheckInId;
  readonly personId: PersonId;
  readonly sentAt: Instant;
};
