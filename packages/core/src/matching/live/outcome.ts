import type { AllSettled } from '../all-settled.ts';
import type { FormedCircles } from '../circles/form-circles.ts';
import { partsAPoint } from '../circles/worth.ts';
import type { Judged } from '../judge.ts';
import type { PairedUp } from '../pairing/paired-up.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';
import { peersAt, twoAt, type Standing } from '../solve-run.ts';
import type { PersonId } from '../../model/index.ts';
import type { CircleBound, Two } from '../types.ts';

/** What came out under some decisions, by cells of what was judged. */
export type Outcome = {
  readonly judged: Judged;
  readonly pool: Pool;
  readonly settled: AllSettled;
  /** Beside the pinned pairs. */
  readonly paired: PairedUp;
  /** Null where peers meet two by two. */
  readonly circles: FormedCircles | null;
};

/** Two people and what they are worth as a pair: mentor first; of two peers the smaller id. */
export type ScoredTwo = { readonly two: Two; readonly points: number };

/** People who meet, and what they are worth together: a pair as above, or a circle by id. */
export type ScoredGroup = { readonly people: readonly PersonId[]; readonly points: number };

/** All pairs, pinned ones among them, and circles. */
export const standingIn = (outcome: Outcome): Standing => ({
  mentoring: mentoringIn(outcome).map(({ two }) => two),
  peers: peersIn(outcome).map(({ two }) => two),
  circles: circlesIn(outcome).map(({ people }) => people),
});

/** All pairs with points, mentors and mentees first. */
export const pairsIn = (outcome: Outcome): readonly ScoredTwo[] => [...mentoringIn(outcome), ...peersIn(outcome)];

export const circlesIn = ({ circles }: Outcome): readonly ScoredGroup[] =>
  (circles?.circles ?? []).map((circle, at) => ({
    people: circle.flatMap((person) => circles?.table.peers[person]?.candidate.person.id ?? []),
    points: Math.floor((circles?.worth[at] ?? 0) / partsAPoint),
  }));

/** The points of the circles beside the most there could be; null where there is none. */
export const circleBoundIn = (outcome: Outcome): CircleBound | null => {
  const circles = circlesIn(outcome);
  if (outcome.circles === null || circles.length === 0) return null;
  return { points: circles.reduce((sum, { points }) => sum + points, 0), most: outcome.circles.most };
};

/** All pairs, then all circles. */
export const groupsIn = (outcome: Outcome): readonly ScoredGroup[] => [
  ...pairsIn(outcome).map(({ two, points }) => ({ people: two, points })),
  ...circlesIn(outcome),
];

const mentoringIn = ({ judged: { table }, settled, paired }: Outcome): readonly ScoredTwo[] =>
  [...settled.mentoring.pinned, ...paired.chosen.mentoring].map((cell) =>
    scored(twoAt(table, cell), table.cells[cell]),
  );

const peersIn = ({ judged: { peerTable }, settled, paired }: Outcome): readonly ScoredTwo[] =>
  [...settled.peers.pinned, ...paired.chosen.peers].map((cell) =>
    scored(peersAt(peerTable, cell), peerTable.cells[cell]),
  );

const scored = (entrants: readonly [Entrant, Entrant] | null, points = 0): ScoredTwo => {
  if (entrants === null) throw new Error('A pair is a cell of its table.');
  return { two: [entrants[0].candidate.person.id, entrants[1].candidate.person.id], points };
};
