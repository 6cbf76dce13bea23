import type { Pair, Person, PersonId } from '@tandem/core/model';

/** Somebody, and whom they meet: the partner, or the others of the circle. */
export type WithOthers = { readonly to: Person; readonly partners: readonly [Person, ...Person[]] };

/** Each of a pair or circle with the others. Who is not known to the directory any more is left out. */
export const eachWithOthers = (
  pair: Pick<Pair, 'members'>,
  people: ReadonlyMap<PersonId, Person>,
): readonly WithOthers[] => {
  const known = pair.members.flatMap(({ personId }) => people.get(personId) ?? []);
  return known.flatMap((to): WithOthers[] => {
    const [first, ...more] = known.filter((other) => other !== to);
    return first === undefined ? [] : [{ to, partners: [first, ...more] }];
  });
};
