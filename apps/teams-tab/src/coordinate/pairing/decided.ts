import type { Decided, Decision, Proposal } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';

export type ShownProposal = Extract<Proposal, { state: 'draft' | 'published' }>;

/** Two people, mentor first where one is. */
export type Two = readonly [PersonId, PersonId];

/** What stands decided on a draft. */
export const decidedOn = ({ objective, decisions }: ShownProposal): Decided => ({
  objective,
  decisions: decisions.map(({ decision }) => decision),
});

/** These two shall be a pair; `instead` of others whose pin would stand in the way. */
export const withPin = (decided: Decided, [first, second]: Two, instead: Two | null = null): Decided => {
  const free = instead === null ? decided : without(decided, { kind: 'pin', people: [...instead] });
  return withDecision(free, { kind: 'pin', people: [first, second] });
};

/** Somebody shall sit in the circle of these, and is pinned to nobody of theirs any more: pinned to two, so that they come. */
export const withMove = (
  decided: Decided,
  who: PersonId,
  from: readonly PersonId[],
  to: readonly PersonId[],
): Decided => {
  const free = from.reduce((left, other) => without(left, { kind: 'pin', people: [who, other] }), decided);
  return to.slice(0, 2).reduce((left, other) => withPin(left, [who, other]), free);
};

/** These two shall be none. */
export const withForbid = (decided: Decided, [first, second]: Two): Decided =>
  withDecision(decided, { kind: 'forbid', people: [first, second] });

/** One decision more, in place of another about the same. */
export const withDecision = (decided: Decided, decision: Decision): Decided => {
  const free = without(decided, decision);
  return { ...free, decisions: [...free.decisions, decision] };
};

/** Nothing is decided about this any more. */
export const without = (decided: Decided, decision: Decision): Decided => ({
  ...decided,
  decisions: decided.decisions.filter((each) => !isAboutTheSame(each, decision)),
});

/** Whether two people are pinned. */
export const isPinned = ({ decisions }: Decided, two: Two): boolean =>
  decisions.some((each) => each.kind === 'pin' && sameTwo(each.people, two));

/** Of two decisions about the same only one can stand. */
const isAboutTheSame = (one: Decision, other: Decision): boolean => {
  const [two, others] = [twoIn(one), twoIn(other)];
  if (two !== null && others !== null) return sameTwo(two, others);
  if (one.kind === 'capacity' && other.kind === 'capacity')
    return one.personId === other.personId && one.role === other.role;
  if (one.kind === 'hour' && other.kind === 'hour')
    return one.people.length === other.people.length && one.people.every((id) => other.people.includes(id));
  if (isWhoIsIn(one) && isWhoIsIn(other)) return one.personId === other.personId;
  return two === null && others === null && one.kind === other.kind && (one.kind === 'weights' || one.kind === 'floor');
};

const isWhoIsIn = (decision: Decision) => decision.kind === 'leaveOut' || decision.kind === 'add';

const twoIn = (decision: Decision): Two | null =>
  decision.kind === 'pin' || decision.kind === 'forbid' ? decision.people : null;

/** The same two people, in either order. */
const sameTwo = (one: Two, other: Two): boolean => one.every((id) => other.includes(id));
