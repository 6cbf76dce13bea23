import { checkInput } from '../input/check.ts';
import type { PersonId } from '../../model/index.ts';
import { placesOf, poolOf } from '../pool/pool.ts';
import { allBlocks, type RuleName } from '../rules/blocking.ts';
import type { MatchingInput } from '../types.ts';

/** `absent`: takes no part; `noPlace`: takes part, but takes nobody in that role. */
export type Block = RuleName | 'absent' | 'noPlace';

/** Every rule that keeps a mentor and a mentee apart; empty when they may be paired. Throws `matching.invalid`. */
export const blockedBy = (input: MatchingInput, mentorId: PersonId, menteeId: PersonId): readonly Block[] => {
  checkInput(input);
  const two = new Set([mentorId, menteeId]);
  const pool = poolOf({ ...input, people: input.people.filter(({ person }) => two.has(person.id)) });
  const find = (id: PersonId) => pool.entrants.find(({ candidate }) => candidate.person.id === id);
  const [mentor, mentee] = [find(mentorId), find(menteeId)];
  if (mentor === undefined || mentee === undefined) return ['absent'];
  const hasPlaces = placesOf(mentor, 'mentor') > 0 && placesOf(mentee, 'mentee') > 0;
  return [...(hasPlaces ? [] : ['noPlace' as const]), ...allBlocks(pool, mentor, mentee)];
};
