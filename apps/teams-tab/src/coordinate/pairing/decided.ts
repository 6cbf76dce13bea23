import type { Decided, Decision, Proposal } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';

export type ShownProposal = Extract<Proposal, { state: 'draft' | 'published' }>;

/** Two people, mentor first where one is. */
export type Two = readonly [PersonId, PersonId];

/** What stands decided on a draft. */
export const decidedOn = ({ objective, pins, forbids }: ShownProposal): Decided => ({
  objective,
  pins: pins.map(twoOf),
  forbids: forbids.map(twoOf),
});

export const twoOf = ({ people: [first, second] }: Pick<Decision, 'people'>): [PersonId, PersonId] => [
  first.id,
  second.id,
];

/** These two shall be a pair; `instead` of others whose pin would stand in the way. */
export const withPin = (decided: Decided, [first, second]: Two, instead: Two | null = null): Decided => {
  const free = without(instead === null ? decided : without(decided, instead), [first, second]);
  return { ...free, pins: [...free.pins, [first, second]] };
};

/** These two shall be none. */
export const withForbid = (decided: Decided, [first, second]: Two): Decided => {
  const free = without(decided, [first, second]);
  return { ...free, forbids: [...free.forbids, [first, second]] };
};

/** Nothing is decided about these two any more. */
export const without = (decided: Decided, two: Two): Decided => ({
  ...decided,
  pins: decided.pins.filter((each) => !sameTwo(each, two)),
  forbids: decided.forbids.filter((each) => !sameTwo(each, two)),
});

/** The same two people, in either order. */
export const sameTwo = (one: Two, other: Two): boolean => one.every((id) => other.includes(id));
