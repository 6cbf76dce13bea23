import type { Role } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { hoursOf, type Pool } from '../pool/pool.ts';
import type { scoreWithReasons } from '../score/reasons.ts';
import type { MatchedPair } from '../types.ts';
import { notesOf } from './notes.ts';

/** Two people as a pair in their roles: the score with its reasons, shared time, and what a coordinator should know. */
export const describePair = (
  pool: Pool,
  two: readonly [Entrant, Entrant],
  roles: readonly [Role, Role],
  score: typeof scoreWithReasons,
  pinned: boolean,
): MatchedPair => {
  const [one, other] = two;
  const sharedHours = hoursOf(pool, one, other);
  return {
    members: [
      { personId: one.candidate.person.id, role: roles[0] },
      { personId: other.candidate.person.id, role: roles[1] },
    ],
    score: score(pool, one, other, sharedHours),
    sharedHours,
    notes: notesOf(pool, two, sharedHours, pinned),
  };
};
