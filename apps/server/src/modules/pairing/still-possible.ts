import { blockedBy, pinClash, type MatchingInput, type Two } from '@tandem/core/matching';
import type { PersonId, Role } from '@tandem/core/model';
import type { Authored } from './authored.ts';
import { decidedInput } from './decided-input.ts';
import { decidedOf } from './decided-of.ts';
import { namedIn } from './decision-key.ts';

/**
 * Decisions of the run before that still hold in this one: who left, or has a rule or no place in the way, is pinned no
 * more; nor who does not fit in a circle with those they are pinned to by an older one. Who was added takes part as
 * everybody does.
 */
export const stillPossible = (input: MatchingInput, before: readonly Authored[]): readonly Authored[] => {
  const here = new Map(input.people.map((each) => [each.person.id, each]));
  const known = before.filter(({ decision }) => {
    if (decision.kind === 'add' || !namedIn(decision).every((id) => here.has(id))) return false;
    return decision.kind !== 'capacity' || hasRole(here.get(decision.personId), decision.role);
  });
  const unpinned = known.filter(({ decision }) => decision.kind !== 'pin');
  const decided = decidedInput(input, decidedOf('everyone', unpinned), []);
  const taken = new Map<string, number>();
  const pins: Two[] = [];
  return known.filter(({ decision }) => {
    if (decision.kind !== 'pin') return true;
    const two: Two = [decision.people[0], decision.people[1]];
    if (!isOpen(decided, two) || !fits(decided, [...pins, two]) || !takePlaces(decided, taken, two)) return false;
    pins.push(two);
    return true;
  });
};

const fits = (input: MatchingInput, pins: readonly Two[]): boolean =>
  pinClash({ ...input, decisions: { pins, forbids: input.decisions?.forbids ?? [] } }) === null;

const hasRole = (candidate: MatchingInput['people'][number] | undefined, role: Role): boolean =>
  candidate?.roles.some((each) => each.role === role) === true;

const isOpen = (input: MatchingInput, two: Two): boolean => {
  const people = input.people.filter(({ person }) => two.includes(person.id));
  return blockedBy({ ...input, people }, ...two).length === 0;
};

/** Takes a place of both; false when one of them has none left. In a circle people are pinned to several. */
const takePlaces = (input: MatchingInput, taken: Map<string, number>, [first, second]: Two): boolean => {
  const isMentoring = placesOf(input, first, 'mentor') > 0 && placesOf(input, second, 'mentee') > 0;
  if (!isMentoring && (input.circleSize ?? null) !== null) return true;
  const [one, other]: readonly [Role, Role] = isMentoring ? ['mentor', 'mentee'] : ['peer', 'peer'];
  const sides = [
    { id: first, role: one },
    { id: second, role: other },
  ];
  const keyOf = ({ id, role }: (typeof sides)[number]) => `${id} ${role}`;
  if (sides.some((side) => (taken.get(keyOf(side)) ?? 0) >= placesOf(input, side.id, side.role))) return false;
  for (const side of sides) taken.set(keyOf(side), (taken.get(keyOf(side)) ?? 0) + 1);
  return true;
};

const placesOf = ({ people }: MatchingInput, id: PersonId, role: Role): number =>
  people.find(({ person }) => person.id === id)?.roles.find((each) => each.role === role)?.capacity ?? 0;
