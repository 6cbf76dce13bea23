import { AppError } from '@tandem/core/errors';
import { blockedBy, type MatchingInput } from '@tandem/core/matching';
import { write } from '../../write.ts';
import { blockMessage } from './block-message.ts';

/** Refuses a pin that breaks a rule, in words: `matching.invalid`. O(people) for each pin. */
export const refuseBrokenPins = (input: MatchingInput): void => {
  for (const [at, two] of (input.decisions?.pins ?? []).entries()) {
    const people = input.people.filter(({ person }) => two.includes(person.id));
    const [block] = blockedBy({ ...input, people }, ...two);
    if (block === undefined) continue;
    const sentence = write(blockMessage(block, input, two));
    throw new AppError('matching.invalid', `${sentence} So they cannot be pinned.`, { field: `pins.${at}` });
  }
};
