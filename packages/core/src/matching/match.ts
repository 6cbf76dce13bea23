import type { Role } from '../model/index.ts';
import { describePair } from './pairing/describe-pair.ts';
import { peerScoreWithReasons } from './score/peer-reasons.ts';
import { scoreWithReasons } from './score/reasons.ts';
import { peersAt, solveRun, twoAt, type SolvedRun } from './solve-run.ts';
import type { MatchedPair, MatchingInput, MatchingProgress, MatchingResult } from './types.ts';
import { withoutPartner } from './unmatched/without-partner.ts';

const mentoring: readonly [Role, Role] = ['mentor', 'mentee'];
const equals: readonly [Role, Role] = ['peer', 'peer'];

/**
 * Pairs mentors with mentees, and peers with each other: rules, scores with reasons, the best pairing of each kind
 * (exactly), and for everybody left over the reason and what would help. Where a programme mixes both, mentors and
 * mentees are paired first, and nobody is paired with the same person twice. Deterministic: the order of people does not
 * matter; between equally good pairings the ids decide. A pool of one, of none, or with everything ruled out has an
 * answer too. Throws `matching.invalid` with the field for what cannot be answered.
 * O(mentors x mentees + peers^2) time and bytes, and the search for the best (see assign and bestMatching).
 */
export const match = (input: MatchingInput, progress: MatchingProgress = () => undefined): MatchingResult => {
  const run = solveRun(input, progress);
  return { pairs: [...mentoringPairs(run), ...peerPairs(run)], unmatched: withoutPartner(run), circles: null };
};

const mentoringPairs = ({ pool, table, pinned, solution }: SolvedRun): readonly MatchedPair[] =>
  [...pinned, ...solution.chosen].flatMap((cell, index) => {
    const two = twoAt(table, cell);
    return two === null ? [] : [describePair(pool, two, mentoring, scoreWithReasons, index < pinned.length)];
  });

const peerPairs = ({ pool, peers: { table, pinned, solution } }: SolvedRun): readonly MatchedPair[] =>
  [...pinned, ...solution.chosen].flatMap((cell, index) => {
    const two = peersAt(table, cell);
    return two === null ? [] : [describePair(pool, two, equals, peerScoreWithReasons, index < pinned.length)];
  });
