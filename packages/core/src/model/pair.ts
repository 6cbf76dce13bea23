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

/**
 * Two people, or a circle of three to six peers; everything that follows a pair (series, check-ins, health) follows a
 * circle alike. A mentoring pair lists the mentor first, peers stand by their ids.
 */
export const Pair = z.object({
  id: PairId,
  programmeId: ProgrammeId,
  members: z.array(Member).min(2).max(6),
  score: Score,
  state: z.enum(['active', 'ended']),
  pairedAt: Instant,
});
export type Pair = z.infer<typeof Pair>;

export const isCircle = ({ members }: { readonly members: readonly unknown[] }): boolean => members.length > 2;

/** Somebody left without a partner, in one role: why, and the smallest change that would help. */
export const Unmatched = z.object({
  personId: PersonId,
  role: Role,
  reason: Message,
  help: Message.nullable(),
});
export type Unmatched = z.infer<typeof Unmatched>;
