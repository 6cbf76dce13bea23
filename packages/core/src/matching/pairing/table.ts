import type { Entrant } from '../pool/entrant.ts';
import { hoursOf, placesOf, type Pool } from '../pool/pool.ts';
import { firstBlock } from '../rules/blocking.ts';
import { pairPoints } from '../score/points.ts';

/** Cell of two people whom a rule keeps apart. Points end at 100. */
export const blocked = 255;
export const mostPoints = 100;

/** Every mentor with every mentee: one byte a cell, 50 MB for 10,000 by 5,000. Both sides by id, ascending. */
export type Table = {
  readonly mentors: readonly Entrant[];
  readonly mentees: readonly Entrant[];
  readonly mentorPlaces: Int32Array;
  readonly menteePlaces: Int32Array;
  /** Points or `blocked`; row of a mentee, column of a mentor. */
  readonly cells: Uint8Array;
};

/** How many rows are scored between two reports of progress. */
const rowsAReport = 16;

/** Judges everybody with everybody. People without a place are left out. O(mentors x mentees). */
export const tableOf = (pool: Pool, progress: (done: number) => void): Table => {
  const mentors = pool.entrants.filter((each) => placesOf(each, 'mentor') > 0);
  const mentees = pool.entrants.filter((each) => placesOf(each, 'mentee') > 0);
  const cells = new Uint8Array(mentors.length * mentees.length);
  for (const [row, mentee] of mentees.entries()) {
    if (row % rowsAReport === 0) progress(row);
    for (const [column, mentor] of mentors.entries()) {
      const hours = hoursOf(pool, mentor, mentee);
      const rule = firstBlock(pool, mentor, mentee, hours);
      cells[row * mentors.length + column] = rule === undefined ? pairPoints(pool, mentor, mentee, hours) : blocked;
    }
  }
  progress(mentees.length);
  return {
    mentors,
    mentees,
    mentorPlaces: Int32Array.from(mentors, (each) => placesOf(each, 'mentor')),
    menteePlaces: Int32Array.from(mentees, (each) => placesOf(each, 'mentee')),
    cells,
  };
};
