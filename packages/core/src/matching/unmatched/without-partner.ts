import type { Unmatched } from '../../model/index.ts';
import { placesOf } from '../pool/pool.ts';
import type { SolvedRun } from '../solve-run.ts';
import { menteeSide, mentorSide, peerSide, type Side } from './side.ts';
import { whyUnmatched } from './why.ts';

/** Everybody with a place and no partner, with the reason: mentees first, then mentors, then peers. */
export const withoutPartner = (run: SolvedRun): readonly Unmatched[] =>
  [...mentoringSides(run), ...peerSides(run)].map((side) => ({
    personId: side.self.candidate.person.id,
    role: side.role,
    ...whyUnmatched(side),
  }));

const mentoringSides = ({ pool, table, pinned, solution }: SolvedRun): readonly Side[] => {
  const { mentors, mentees } = table;
  const mentorsLeft = Int32Array.from(mentors, (each) => placesOf(each, 'mentor'));
  const menteesLeft = Int32Array.from(mentees, (each) => placesOf(each, 'mentee'));
  for (const cell of [...pinned, ...solution.chosen]) {
    takePlace(mentorsLeft, cell % mentors.length);
    takePlace(menteesLeft, Math.floor(cell / mentors.length));
  }
  return [
    ...mentees.flatMap((self, row) =>
      menteesLeft[row] === placesOf(self, 'mentee') ? [menteeSide(pool, table, row, self, mentorsLeft)] : [],
    ),
    ...mentors.flatMap((self, column) =>
      mentorsLeft[column] === placesOf(self, 'mentor') ? [mentorSide(pool, table, column, self, menteesLeft)] : [],
    ),
  ];
};

const peerSides = ({ pool, peers: { table, pinned, solution } }: SolvedRun): readonly Side[] => {
  const { peers } = table;
  const left = Int32Array.from(peers, (each) => placesOf(each, 'peer'));
  for (const cell of [...pinned, ...solution.chosen]) {
    takePlace(left, Math.floor(cell / peers.length));
    takePlace(left, cell % peers.length);
  }
  return peers.flatMap((self, row) =>
    left[row] === placesOf(self, 'peer') ? [peerSide(pool, table, row, self, left)] : [],
  );
};

const takePlace = (left: Int32Array, at: number): void => {
  left[at] = (left[at] ?? 0) - 1;
};
