import type { Unmatched } from '../model/index.ts';
import { message } from '../messages/index.ts';
import { notesOf } from './pairing/notes.ts';
import type { Table } from './pairing/table.ts';
import { hoursOf, placesOf, type Pool } from './pool/pool.ts';
import { scoreWithReasons } from './score/reasons.ts';
import { solveRun } from './solve-run.ts';
import type { MatchedPair, MatchingInput, MatchingProgress, MatchingResult } from './types.ts';
import { menteeSide, mentorSide } from './unmatched/side.ts';
import { whyUnmatched } from './unmatched/why.ts';

/**
 * Pairs mentors with mentees: rules, scores with reasons, the best pairing of all (exactly), and for everybody left
 * over the reason and what would help. Deterministic: the order of people does not matter; between equally good
 * pairings the ids decide. A pool of one, of none, or with everything ruled out has an answer too.
 * Throws `matching.invalid` with the field for what cannot be answered. O(mentors x mentees) time and bytes.
 */
export const match = (input: MatchingInput, progress: MatchingProgress = () => undefined): MatchingResult => {
  const { pool, table, pinned, solution } = solveRun(input, progress);
  const { chosen } = solution;
  return {
    pairs: [
      ...pinned.flatMap((cell) => describe(pool, table, cell, true)),
      ...chosen.flatMap((cell) => describe(pool, table, cell, false)),
    ],
    unmatched: [...withoutPartner(pool, table, [...pinned, ...chosen]), ...peersWithoutPartner(pool)],
  };
};

const describe = (pool: Pool, { mentors, mentees }: Table, cell: number, pinned: boolean): readonly MatchedPair[] => {
  const [mentor, mentee] = [mentors[cell % mentors.length], mentees[Math.floor(cell / mentors.length)]];
  if (mentor === undefined || mentee === undefined) return [];
  const sharedHours = hoursOf(pool, mentor, mentee);
  return [
    {
      members: [
        { personId: mentor.candidate.person.id, role: 'mentor' },
        { personId: mentee.candidate.person.id, role: 'mentee' },
      ],
      score: scoreWithReasons(pool, mentor, mentee, sharedHours),
      sharedHours,
      notes: notesOf(pool, [mentor, mentee], sharedHours, pinned),
    },
  ];
};

/** Everybody with a place and no partner, mentees first. */
const withoutPartner = (pool: Pool, table: Table, cells: readonly number[]): readonly Unmatched[] => {
  const { mentors, mentees } = table;
  const mentorsLeft = Int32Array.from(mentors, (each) => placesOf(each, 'mentor'));
  const menteesLeft = Int32Array.from(mentees, (each) => placesOf(each, 'mentee'));
  for (const cell of cells) {
    const [column, row] = [cell % mentors.length, Math.floor(cell / mentors.length)];
    mentorsLeft[column] = (mentorsLeft[column] ?? 0) - 1;
    menteesLeft[row] = (menteesLeft[row] ?? 0) - 1;
  }
  const sides = [
    ...mentees.flatMap((self, row) =>
      menteesLeft[row] === placesOf(self, 'mentee') ? [menteeSide(pool, table, row, self, mentorsLeft)] : [],
    ),
    ...mentors.flatMap((self, column) =>
      mentorsLeft[column] === placesOf(self, 'mentor') ? [mentorSide(pool, table, column, self, menteesLeft)] : [],
    ),
  ];
  return sides.map((side) => ({
    personId: side.self.candidate.person.id,
    role: side.role,
    ...whyUnmatched(side),
  }));
};

/** Pairs of equals need another search; until a run makes them, nobody is left without a word. */
const peersWithoutPartner = ({ entrants }: Pool): readonly Unmatched[] =>
  entrants
    .filter((each) => placesOf(each, 'peer') > 0)
    .map(({ candidate }) => ({
      personId: candidate.person.id,
      role: 'peer',
      reason: message('matching.unmatched.peers'),
      help: null,
    }));
