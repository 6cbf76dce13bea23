import type { Message, PersonId } from '../model/index.ts';

export type Names = ReadonlyMap<PersonId, string>;

/**
 * Values for a sentence about people: `person` and `name` of the first, `who` to be turned into `you` for the
 * reader (see `forReader`), and `count`; a sentence about several says so instead of listing them.
 */
export const about = (people: readonly PersonId[], names: Names): Message['values'] => {
  const [person] = people;
  const count = people.length;
  if (person === undefined) return { count, who: 'other', name: '' };
  return { count, person, who: count > 1 ? 'several' : 'other', name: names.get(person) ?? '' };
};
