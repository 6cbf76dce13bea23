import type { Decided } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { blockedBy, pinClash, type Candidate, type MatchingInput, type PinClash } from '@tandem/core/matching';
import { message } from '@tandem/core/messages';
import type { PersonId } from '@tandem/core/model';
import { write, writeList } from '../../write.ts';
import { blockMessage } from './block-message.ts';
import { decidedInput } from './decided-input.ts';
import { keyOf } from './decision-key.ts';
import type { Draft } from './load-draft.ts';

/**
 * Refuses, in words, a new pin that breaks a rule, and a new pin or forbid with which people who are pinned together fit in
 * no circle: `matching.invalid` with the decision. What stands already was looked at.
 */
export const refuseBrokenPins = async (
  { board, input }: Draft,
  wanted: Decided,
  arrivals: readonly Candidate[],
): Promise<void> => {
  const standing = new Set(board.decided.decisions.map((decision) => `${decision.kind} ${keyOf(decision)}`));
  const added = wanted.decisions.flatMap((decision, at) =>
    (decision.kind === 'pin' || decision.kind === 'forbid') && !standing.has(`${decision.kind} ${keyOf(decision)}`)
      ? [{ at, kind: decision.kind, two: decision.people }]
      : [],
  );
  if (added.length === 0) return;
  const looked = decidedInput(await input(), wanted, [...board.joined, ...arrivals]);
  for (const { at, kind, two } of added) {
    if (kind === 'forbid') continue;
    const people = looked.people.filter(({ person }) => two.includes(person.id));
    const [block] = blockedBy({ ...looked, people }, ...two);
    if (block === undefined) continue;
    throw refused(at, write(blockMessage(block, { ...looked, people }, two)));
  }
  const clash = pinClash(looked);
  if (clash !== null) throw refused(decisionOf(wanted, looked, clash), sentenceOf(clash, looked));
};

const refused = (at: number, sentence: string): AppError =>
  new AppError('matching.invalid', `${sentence} So they cannot be pinned.`, { field: `decisions.${at}` });

/** The pin that does not fit, by its place among the decisions. */
const decisionOf = ({ decisions }: Decided, { decisions: counted }: MatchingInput, { pin }: PinClash): number => {
  const two: readonly PersonId[] = counted?.pins[pin] ?? [];
  return decisions.findLastIndex(
    (decision) => decision.kind === 'pin' && decision.people.every((id) => two.includes(id)),
  );
};

const sentenceOf = (clash: PinClash, looked: MatchingInput): string => {
  const names = clash.people.map((id) => looked.people.find(({ person }) => person.id === id)?.person.givenName ?? '');
  const together = write(message(`pairing.pins.${clash.kind}`, { names: writeList(names) }));
  if (clash.kind !== 'apart') return together;
  const [rule = 'forbidden'] = clash.rules;
  return `${together} ${write(blockMessage(rule, looked, clash.two))}`;
};
