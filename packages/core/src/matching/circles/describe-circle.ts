import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';
import { notesOf } from '../pairing/notes.ts';
import type { MatchedPair } from '../types.ts';
import { circleScore } from './circle-score.ts';
import type { FormedCircles } from './form-circles.ts';
import { sharedByAll } from './shared-time.ts';

/** The circles of a run, each with its score and reasons; none where peers meet two by two. */
export const describeCircles = (formed: FormedCircles | null): readonly MatchedPair[] =>
  formed === null
    ? []
    : formed.circles.map((circle) => {
        const people = circle.flatMap((at) => formed.table.peers[at] ?? []);
        const pinned = circle.some((at) => formed.pinned[at] === 1);
        return describeCircle(formed.pool, people, pinned);
      });

/** Peers as a circle: the score with its reasons, the time all of them share, and what a coordinator should know. */
const describeCircle = (pool: Pool, people: readonly Entrant[], pinned: boolean): MatchedPair => {
  const sharedHours = sharedByAll(pool, people);
  return {
    members: people.map(({ candidate }) => ({ personId: candidate.person.id, role: 'peer' })),
    score: circleScore(pool, people, sharedHours),
    sharedHours,
    notes: notesOf(pool, people, sharedHours, pinned),
  };
};
