import { blockedBy, type MatchingInput, type Two } from '@tandem/core/matching';
import type { PersonId, Role } from '@tandem/core/model';
import type { AuthoredDecisions } from './authored.ts';

/** Decisions of the run before that still hold in this one: who left, or has a rule or no place in the way, is pinned no more. */
export const stillPossible = (input: MatchingInput, { pins, forbids }: AuthoredDecisions): AuthoredDecisions => {
  const here = new Set(input.people.map(({ person }) => person.id));
  const keptForbids = forbids.filter(({ people }) => people.every((id) => here.has(id)));
  const decided = { ...input, decisions: { pins: [], forbids: keptForbids.map(({ people }) => people) } };
  const taken = new Map<string, number>();
  const keptPins = pins.filter(({ people }) => isOpen(decided, people) && takePlaces(input, taken, people));
  return { pins: keptPins, forbids: keptForbids };
};

const isOpen = (input: MatchingInput, two: Two): boolean => {
  const people = input.people.filter(({ person }) => two.includes(person.id));
  return blockedBy({ ...input, people }, ...two).length === 0;
};

/** Takes a place of both; false when one of them has none left. */
const takePlaces = (input: MatchingInput, taken: Map<string, number>, [mentor, mentee]: Two): boolean => {
  const sides = [
    { id: mentor, role: 'mentor' },
    { id: mentee, role: 'mentee' },
  ] as const;
  const keyOf = ({ id, role }: (typeof sides)[number]) => `${id} ${role}`;
  if (sides.some((side) => (taken.get(keyOf(side)) ?? 0) >= placesOf(input, side.id, side.role))) return false;
  for (const side of sides) taken.set(keyOf(side), (taken.get(keyOf(side)) ?? 0) + 1);
  return true;
};

const placesOf = ({ people }: MatchingInput, id: PersonId, role: Role): number =>
  people.find(({ person }) => person.id === id)?.roles.find((each) => each.role === role)?.capacity ?? 0;
