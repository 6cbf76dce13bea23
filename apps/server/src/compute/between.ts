import {
  blockedBy,
  explainPair,
  explainTogether,
  type Block,
  type Explanation,
  type LiveRun,
  type MatchingInput,
  type Together,
  type Two,
} from '@tandem/core/matching';
import type { PersonId, Role } from '@tandem/core/model';

/** What stands between two people of a run: rules, or only the points of others. Mentor first where one is. */
export type Between =
  | { readonly state: 'blocked'; readonly two: Two; readonly blocks: readonly Block[] }
  | { readonly state: 'pair'; readonly two: Two; readonly explanation: Explanation }
  /** They can only meet in a circle. */
  | { readonly state: 'circle'; readonly two: Two; readonly together: Together };

/** Asks in the direction in which the two have places for each other. */
export const between = (live: LiveRun, a: PersonId, b: PersonId): Between => {
  const { input } = live.outcome.pool;
  const both = { ...input, people: input.people.filter(({ person }) => person.id === a || person.id === b) };
  const forward = blockedBy(both, a, b);
  const backward = forward.includes('noPlace') ? blockedBy(both, b, a) : forward;
  const turned = !backward.includes('noPlace') && forward.includes('noPlace');
  const two: Two = turned ? [b, a] : [a, b];
  const blocks = turned ? backward : forward;
  if (blocks.length > 0) return { state: 'blocked', two, blocks };
  return live.outcome.circles === null || canMentor(input, two)
    ? { state: 'pair', two, explanation: explainPair(live, two) }
    : { state: 'circle', two, together: explainTogether(live, two) };
};

/** Whether the first takes mentees, and the second mentors. */
const canMentor = ({ people }: MatchingInput, [mentor, mentee]: Two): boolean => {
  const takes = (id: PersonId, role: Role): boolean =>
    people.some(({ person, roles }) => person.id === id && roles.some((one) => one.role === role && one.capacity > 0));
  return takes(mentor, 'mentor') && takes(mentee, 'mentee');
};
