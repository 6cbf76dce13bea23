import type { PersonId, Role } from '../../model/index.ts';
import { twoKey } from '../pool/pool.ts';
import type { MatchingInput, Two } from '../types.ts';

/** The input with a pair pinned by hand: mentor and mentee, or two peers in either order. */
export const withPin = (input: MatchingInput, [one, other]: Two): MatchingInput => {
  const { pins, forbids } = decisionsOf(without(input, [one, other]));
  return { ...input, decisions: { pins: [...pins, [one, other]], forbids } };
};

/** The input with two people kept apart by hand. */
export const withForbid = (input: MatchingInput, [one, other]: Two): MatchingInput => {
  const { pins, forbids } = decisionsOf(without(input, [one, other]));
  return { ...input, decisions: { pins, forbids: [...forbids, [one, other]] } };
};

/** The input with nothing decided about two people. */
export const without = (input: MatchingInput, [one, other]: Two): MatchingInput => {
  const { pins, forbids } = decisionsOf(input);
  const isOther = ([a, b]: Two): boolean => twoKey(a, b) !== twoKey(one, other);
  return { ...input, decisions: { pins: pins.filter(isOther), forbids: forbids.filter(isOther) } };
};

/** The input with so many places for somebody in a role they take part in. */
export const withCapacity = (
  input: MatchingInput,
  personId: PersonId,
  role: Role,
  capacity: number,
): MatchingInput => ({
  ...input,
  people: input.people.map((each) =>
    each.person.id === personId
      ? { ...each, roles: each.roles.map((known) => (known.role === role ? { role, capacity } : known)) }
      : each,
  ),
});

const decisionsOf = ({ decisions }: MatchingInput) => decisions ?? { pins: [], forbids: [] };
