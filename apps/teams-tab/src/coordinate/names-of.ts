import type { PersonCard } from '@tandem/core/contract';

/** The names of a pair or a circle. */
export const namesOf = (people: readonly PersonCard[], form: 'name' | 'givenName'): readonly string[] =>
  people.map((person) => person[form]);
