import type { Block, Two } from '@tandem/core/matching';
import { message } from '@tandem/core/messages';
import type { Message, Person } from '@tandem/core/model';

type PeopleOf = { readonly people: readonly { readonly person: Pick<Person, 'id' | 'givenName'> }[] };

/** What keeps two people of a run apart, as a sentence. */
export const blockMessage = (block: Block, { people }: PeopleOf, [first, second]: Two): Message => {
  const nameOf = (id: Two[number]) => people.find(({ person }) => person.id === id)?.person.givenName ?? '';
  return message(`pairing.block.${block}`, { first: nameOf(first), second: nameOf(second) });
};
