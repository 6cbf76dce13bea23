import { z } from 'zod';
import { PairId, PersonId, ProgrammeId } from './ids.ts';
import { Message } from './message.ts';
import { Role } from './programme.ts';
import { Instant } from './time.ts';
import { Term } from './weights.ts';

/** One term of a score: `points` of at most `of`, and the sentence that says why. */
export const Reason = z.object({ term: Term, points: z.int().min(0), of: z.int().min(0), message: Message });
export type Reason = z.infer<typeof Reason>;

/** 0..100 whole points; always the sum of its reasons' points. */
export const Score = z.object({ total: z.int().min(0).max(100), reasons: z.array(Reason) });
export type Score = z.infer<typeof Score>;

export const Member = z.object({ personId: PersonId, role: Role });
export type Member = z.infer<typeof Member>;

/** Two people. A mentoring pair lists the mentor first, a mutual pair the smaller id first. */
export const Pair = z.object({
  id: PairId,
  programmeId: ProgrammeId,
  members: z.array(Member).length(2),
  score: Score,
  state: z.enum(['active', 'ended']),
  pairedAt: Instant,
});
export type Pair = z.infer<typeof Pair>;

/** Somebody left without a partner, in one role: why, and the smallest change that would help. */
export const Unmatched = z.object({
  personId: PersonId,
  role: Role,
  reason: Message,
  help: Message.nullable(),
});
export type Unmatched = z.infer<typeof Unmatched>;
