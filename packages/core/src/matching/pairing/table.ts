import { saysNothing, type Role } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { hasRole, placesOf, type Pool } from '../pool/pool.ts';
import { rowScorer, type RowScorer } from '../score/rows/row-scorer.ts';
import { pairPoints } from '../score/points.ts';
import { blocked } from '../score/rows/sides.ts';
import { freshAmong, judgeTwo, stayingIn } from './judge-alone.ts';
import { movedCells, placesBefore } from './moved-cells.ts';

export { blocked };
export const mostPoints = 100;

/** Every mentor with every mentee: one byte a cell, 50 MB for 10,000 by 5,000. Both sides by id, ascending. */
export type Table = {
  readonly mentors: readonly Entrant[];
  readonly mentees: readonly Entrant[];
  readonly mentorPlaces: Int32Array;
  readonly menteePlaces: Int32Array;
  /** 1 for who comes last: whose profile says nothing. */
  readonly mentorsLast: Uint8Array;
  readonly menteesLast: Uint8Array;
  /** Points or `blocked`; row of a mentee, column of a mentor. */
  readonly cells: Uint8Array;
};

/** How many rows are scored between two reports of progress. */
const rowsAReport = 16;

/** Judges everybody with everybody, those who take nobody included. O(mentors x mentees). */
export const tableOf = (pool: Pool, progress: (done: number) => void): Table => {
  const mentors = pool.entrants.filter((each) => hasRole(each, 'mentor'));
  const mentees = pool.entrants.filter((each) => hasRole(each, 'mentee'));
  const cells = new Uint8Array(mentors.length * mentees.length);
  const scorer = rowScorer(pool, { kind: 'mentoring', rows: mentees, columns: mentors });
  for (let row = 0; row < mentees.length; row++) {
    if (row % rowsAReport === 0) progress(row);
    scoreInto(cells.subarray(row * mentors.length, (row + 1) * mentors.length), scorer, row);
  }
  progress(mentees.length);
  return ofCells(mentors, mentees, cells);
};

/** The table once some people came, or said something new: only their rows and columns are judged. O(cells), copied. */
export const tableAgain = (table: Table, pool: Pool, fresh: ReadonlySet<string>): Table => {
  const [mentors, mentees] = [stayingIn(table.mentors, pool, 'mentor'), stayingIn(table.mentees, pool, 'mentee')];
  const [newMentors, newMentees] = [freshAmong(mentors, fresh), freshAmong(mentees, fresh)];
  if (newMentors.length + newMentees.length === 0) return { ...table, mentors, mentees };
  const [rows, columns] = [placesBefore(table.mentees, mentees), placesBefore(table.mentors, mentors)];
  const cells = movedCells(table.cells, table.mentors.length, { rows, columns });
  const judge = (row: number, column: number): void => {
    const [mentee, mentor] = [mentees[row], mentors[column]];
    if (mentee !== undefined && mentor !== undefined)
      cells[row * mentors.length + column] = judgeTwo(pool, mentee, mentor, pairPoints);
  };
  for (const row of newMentees) for (const column of mentors.keys()) judge(row, column);
  for (const column of newMentors) for (const row of mentees.keys()) judge(row, column);
  return ofCells(mentors, mentees, cells);
};

const ofCells = (mentors: readonly Entrant[], mentees: readonly Entrant[], cells: Uint8Array): Table => ({
  mentors,
  mentees,
  mentorPlaces: placesIn(mentors, 'mentor', mentees.length),
  menteePlaces: placesIn(mentees, 'mentee', mentors.length),
  mentorsLast: lastAmong(mentors),
  menteesLast: lastAmong(mentees),
  cells,
});

/** Places of each in a role; nobody has more than there are others, so that a slip of the hand costs no memory. */
export const placesIn = (entrants: readonly Entrant[], role: Role, others: number): Int32Array =>
  Int32Array.from(entrants, (each) => Math.min(placesOf(each, role), others));

export const lastAmong = (entrants: readonly Entrant[]): Uint8Array =>
  Uint8Array.from(entrants, ({ candidate }) => (saysNothing(candidate.profile) ? 1 : 0));

/** All points of a row, those for time among them. */
export const scoreInto = (cells: Uint8Array, scorer: RowScorer, row: number): void => {
  cells.set(scorer.score(row));
  scorer.addTime(row, cells);
};
