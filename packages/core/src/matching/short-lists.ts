import type { PersonId } from '../model/index.ts';
import { checkInput } from './input/check.ts';
import { placesOf, poolOf } from './pool/pool.ts';
import type { MatchingInput } from './types.ts';
import { rowScorer } from './score/rows/row-scorer.ts';
import { shortLister } from './score/rows/short-list.ts';

/** The best mentors of a mentee, most points first, and their points. */
export type MentorList = {
  readonly mentee: PersonId;
  readonly mentors: readonly PersonId[];
  readonly points: Int32Array;
};

/**
 * For every mentee the best `most` mentors whom no rule keeps apart, exactly; of equal ones the first by id. Needs
 * O(people + one row) memory where a table of everybody with everybody would not fit. `part`: which of so many equal
 * shares of the mentees, for several threads. Throws `matching.invalid` as `match` does.
 */
export const shortLists = (
  input: MatchingInput,
  most: number,
  part: { readonly at: number; readonly of: number } = { at: 0, of: 1 },
): readonly MentorList[] => {
  checkInput(input);
  const pool = poolOf(input);
  const mentors = pool.entrants.filter((each) => placesOf(each, 'mentor') > 0);
  const all = pool.entrants.filter((each) => placesOf(each, 'mentee') > 0);
  const share = (at: number) => Math.floor((all.length * at) / part.of);
  const mentees = all.slice(share(part.at), share(part.at + 1));
  const listOf = shortLister(
    rowScorer(pool, { kind: 'mentoring', rows: mentees, columns: mentors }),
    most,
    input.weights.time,
  );
  return mentees.map(({ candidate }, row) => {
    const { columns, points } = listOf(row);
    const ids = Array.from(columns, (column) => mentors[column]?.candidate.person.id ?? candidate.person.id);
    return { mentee: candidate.person.id, mentors: ids, points };
  });
};
