import { z } from 'zod';
import { PersonId } from './ids.ts';

/** What a participant says about colleagues in one programme. */
export const ShortList = z.object({
  /** Whom the person would like to meet, the first choice first. */
  wishes: z.array(PersonId).max(5),
  /** Whom the person set aside. Nobody else ever sees it, and it is never a reason on any screen. */
  setAside: z.array(PersonId).max(20),
});
export type ShortList = z.infer<typeof ShortList>;
