import type { AllSettled } from '../all-settled.ts';
import type { Judged } from '../judge.ts';
import type { PairedUp } from '../pairing/paired-up.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';
import { peersAt, twoAt, type Standing } from '../solve-run.ts';
import type { Two } from '../types.ts';

/** What came out under some decisions, by cells of what was judged. */
export type Outcome = {
  readonly judged: Judged;
  readonly pool: Pool;
  readonly settled: AllSettled;
  /** Beside the pinned pairs. */
  readonly paired: PairedUp;
};

/** Two people and what they are worth as a pair: mentor first; of two peers the smaller id. */
export type ScoredTwo = { readonly two: Two; readonly points: number };

/** All pairs, pinned ones among them. */
export const standingIn = (outcome: Outcome): Standing => ({
  mentoring: mentoringIn(outcome).map(({ two }) => two),
  peers: peersIn(outcome).map(({ two }) => two),
});

/** The same with points, mentors and mentees first. */
export const pairsIn = (outcome: Outcome): readonly ScoredTwo[] => [...mentoringIn(outcome), ...peersIn(outcome)];

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
