import type { Block, MatchingInput, Two } from '@tandem/core/matching';
import { message } from '@tandem/core/messages';
import type { Message } from '@tandem/core/model';

/** What keeps two people of a run apart, as a sentence. */
export const blockMessage = (block: Block, { people }: MatchingInput, [first, second]: Two): Message => {
  const nameOf = (id: Two[number]) => people.find(({ person }) => person.id === id)?.person.givenName ?? '';
  return message(`pairing.block.${block}`, { first: nameOf(first), second: nameOf(second) });
};
