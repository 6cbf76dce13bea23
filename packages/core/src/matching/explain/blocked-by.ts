import { checkInput } from '../input/check.ts';
import type { PersonId } from '../../model/index.ts';
import { placesOf, poolOf } from '../pool/pool.ts';
import { allBlocks, type RuleName } from '../rules/blocking.ts';
import type { MatchingInput } from '../types.ts';

/** `absent`: takes no part; `noPlace`: takes part, but takes nobody in that role. */
export type Block = RuleName | 'absent' | 'noPlace';

/** Every rule that keeps a mentor and a mentee, or two peers, apart; empty when they may be paired. Throws `matching.invalid`. */
export const blockedBy = (input: MatchingInput, oneId: PersonId, otherId: PersonId): readonly Block[] => {
  checkInput(input);
  const two = new Set([oneId, otherId]);
  const pool = poolOf({ ...input, people: input.people.filter(({ person }) => two.has(person.id)) });
  const find = (id: PersonId) => pool.entrants.find(({ candidate }) => candidate.person.id === id);
  const [one, other] = [find(oneId), find(otherId)];
  if (one === undefined || other === undefined) return ['absent'];
  const hasPlaces =
    (placesOf(one, 'mentor') > 0 && placesOf(other, 'mentee') > 0) ||
    (placesOf(one, 'peer') > 0 && placesOf(other, 'peer') > 0);
  return [...(hasPlaces ? [] : ['noPlace' as const]), ...allBlocks(pool, one, other)];
};
