import type { Pair, Person, PersonId } from '@tandem/core/model';

/** Each of a pair with the other one. Empty when the directory does not know one of them any more. */
export const bothOf = (
  pair: Pick<Pair, 'members'>,
  people: ReadonlyMap<PersonId, Person>,
): readonly { readonly to: Person; readonly partner: Person }[] => {
  const [first, second] = pair.members.map((member) => people.get(member.personId));
  if (first === undefined || second === undefined) return [];
  return [
    { to: first, partner: second },
    { to: second, partner: first },
  ];
};
