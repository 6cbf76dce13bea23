import type { Decided } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { blockedBy } from '@tandem/core/matching';
import { write } from '../../write.ts';
import { blockMessage } from './block-message.ts';
import { decidedInput } from './decided-input.ts';
import { keyOf } from './decision-key.ts';
import type { Draft } from './load-draft.ts';

/** Refuses a new pin that breaks a rule, in words: `matching.invalid`. Pins that stand already were looked at. */
export const refuseBrokenPins = async ({ board, input }: Draft, wanted: Decided): Promise<void> => {
  const standing = new Set(board.decided.decisions.filter(({ kind }) => kind === 'pin').map(keyOf));
  const added = wanted.decisions.flatMap((decision, at) =>
    decision.kind === 'pin' && !standing.has(keyOf(decision)) ? [{ at, two: decision.people }] : [],
  );
  if (added.length === 0) return;
  const looked = decidedInput(await input(), wanted);
  for (const { at, two } of added) {
    const people = looked.people.filter(({ person }) => two.includes(person.id));
    const [block] = blockedBy({ ...looked, people }, ...two);
    if (block === undefined) continue;
    const sentence = write(blockMessage(block, { ...looked, people }, two));
    throw new AppError('matching.invalid', `${sentence} So they cannot be pinned.`, { field: `decisions.${at}` });
  }
};
