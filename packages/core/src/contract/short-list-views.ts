import { z } from 'zod';
import { Score, ShortList } from '../model/index.ts';
import { PersonCard, ProgrammeCard } from './views.ts';

/** A colleague who fits: why, and how far apart the two clocks are. */
export const Suggested = z.object({
  person: PersonCard,
  /** Without what colleagues wished for: of `most` points. */
  score: Score,
  most: z.int(),
  /** Free working time shared, hours a week; null when a calendar is not readable. */
  sharedHours: z.number().nullable(),
});
export type Suggested = z.infer<typeof Suggested>;

/** A participant's own say in the match. Only that participant ever gets it. */
export const OwnShortList = ShortList.extend({
  programme: ProgrammeCard,
  me: PersonCard,
  /** Best first; whom one asked for is among them where a pair is possible. */
  suggested: z.array(Suggested),
  /** Everybody else who takes part on the other side, by name. */
  others: z.array(PersonCard),
});
export type OwnShortList = z.infer<typeof OwnShortList>;
