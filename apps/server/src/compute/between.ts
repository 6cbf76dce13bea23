import { blockedBy, explainPair, type Block, type Explanation, type LiveRun, type Two } from '@tandem/core/matching';
import type { PersonId } from '@tandem/core/model';

/** What stands between two people of a run: rules, or only the points of others. Mentor first where one is. */
export type Between =
  | { readonly state: 'blocked'; readonly two: Two; readonly blocks: readonly Block[] }
  | { readonly state: 'open'; readonly two: Two; readonly explanation: Explanation };

/** Asks in the direction in which the two have places for each other. */
export const between = (live: LiveRun, a: PersonId, b: PersonId): Between => {
  const { input } = live.outcome.pool;
  const both = { ...input, people: input.people.filter(({ person }) => person.id === a || person.id === b) };
  const forward = blockedBy(both, a, b);
  const backward = forward.includes('noPlace') ? blockedBy(both, b, a) : forward;
  const turned = !backward.includes('noPlace') && forward.includes('noPlace');
  const two: Two = turned ? [b, a] : [a, b];
  const blocks = turned ? backward : forward;
  return blocks.length > 0
    ? { state: 'blocked', two, blocks }
    : { state: 'open', two, explanation: explainPair(live, two) };
};
