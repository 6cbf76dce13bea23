import type { Role } from '../model/index.ts';
import { describeCircles } from './circles/describe-circle.ts';
import { describePair } from './pairing/describe-pair.ts';
import { peerScoreWithReasons } from './score/peer-reasons.ts';
import { scoreWithReasons } from './score/reasons.ts';
import { outcomeOf, peersAt, solveRun, twoAt, type SolvedRun } from './solve-run.ts';
import type { MatchedPair, MatchingInput, MatchingProgress, MatchingResult } from './types.ts';
import { withoutPartner } from './unmatched/without-partner.ts';

const mentoring: readonly [Role, Role] = ['mentor', 'mentee'];
const equals: readonly [Role, Role] = ['peer', 'peer'];

/**
 * Pairs mentors with mentees, and peers with each other or in circles: rules, scores with reasons, the best pairing of
 * both kinds together (circles by search, with a bound, once mentors and mentees are paired), and for everybody left over the reason and what would help. One person may be mentor, mentee and peer within
 * a total, and nobody is paired with the same person twice; `proof` says whether the pairing is the best there is, which
 * only that last condition can leave open. Deterministic: the order of people does not matter; between equally good
 * pairings the ids decide. A pool of one, of none, or with everything ruled out has an answer too. Throws
 * `matching.invalid` with the field for what cannot be answered.
 * O(mentors x mentees + peers^2) time and bytes, and the search for the best (see assign and bestMatching).
 */
export const match = (input: MatchingInput, progress: MatchingProgress = () => undefined): MatchingResult =>
  resultOf(solveRun(input, progress));

/** A solved run in words. */
export const resultOf = (run: SolvedRun): MatchingResult => {
  const { most, isBest, rounds } = run.paired;
  const circles = describeCircles(run.circles);
  const points = circles.reduce((sum, { score }) => sum + score.total, 0);
  return {
    pairs: [...mentoringPairs(run), ...peerPairs(run), ...circles],
    unmatched: withoutPartner(run),
    circles: run.circles === null || circles.length === 0 ? null : { points, most: run.circles.most },
    proof: { isBest, most: outcomeOf(run, most), rounds },
  };
};

const mentoringPairs = ({ pool, tables, pinned, paired }: SolvedRun): readonly MatchedPair[] =>
  [...pinned.cells, ...paired.chosen.mentoring].flatMap((cell, index) => {
    const two = twoAt(tables.mentoring, cell);
    return two === null ? [] : [describePair(pool, two, mentoring, scoreWithReasons, index < pinned.cells.length)];
  });

const peerPairs = ({ pool, tables, pinnedPeers: pinned, paired }: SolvedRun): readonly MatchedPair[] =>
  [...pinned.cells, ...paired.chosen.peers].flatMap((cell, index) => {
    const two = peersAt(tables.peers, cell);
    return two === null ? [] : [describePair(pool, two, equals, peerScoreWithReasons, index < pinned.cells.length)];
  });
