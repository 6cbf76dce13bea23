import type { PersonId, Role } from '../model/index.ts';
import { checkInput } from './input/check.ts';
import type { Entrant } from './pool/entrant.ts';
import { poolOf } from './pool/pool.ts';
import type { Candidate, MatchingInput } from './types.ts';
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
  const all = input.people.filter((each) => takesAny(each, 'mentee')).map(({ person }) => person.id);
  const share = (at: number) => Math.floor((all.length * at) / part.of);
  const asked = new Set(all.sort().slice(share(part.at), share(part.at + 1)));
  const people = input.people.filter((each) => takesAny(each, 'mentor') || asked.has(each.person.id));
  const pool = poolOf({ ...input, people });
  const mentors = pool.entrants.filter(({ candidate }) => takesAny(candidate, 'mentor'));
  const mentees = pool.entrants.filter(({ candidate }) => asked.has(candidate.person.id));
  const { inTurn, list } = shortLister(pool, { kind: 'mentoring', rows: mentees, columns: mentors }, most);
  // At hand: a million times from mentor to candidate to person would mean waiting for memory each time.
  const [menteeIds, mentorIds] = [idsOf(mentees), idsOf(mentors)];
  const found = new Array<MentorList>(mentees.length);
  for (const row of inTurn()) {
    const { columns, points } = list(row);
    const ids: PersonId[] = [];
    for (const column of columns) ids.push(idAt(mentorIds, column));
    found[row] = { mentee: idAt(menteeIds, row), mentors: ids, points };
  }
  return found;
};

const takesAny = ({ roles }: Candidate, role: Role): boolean =>
  roles.some((each) => each.role === role && each.capacity > 0);

const idsOf = (entrants: readonly Entrant[]): readonly PersonId[] =>
  entrants.map(({ candidate }) => candidate.person.id);

const idAt = (ids: readonly PersonId[], place: number): PersonId => {
  const id = ids[place];
  if (id === undefined) throw new RangeError(`There is nobody at ${place}.`);
  return id;
};
