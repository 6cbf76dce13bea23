import type { Candidate } from '../types.ts';
import { groupsIn, type Outcome } from '../live/outcome.ts';

/** Years in a leading role: none to two, three to seven, and so on; the last is open. */
type SeniorityBand = '0-2' | '3-7' | '8-14' | '15+';

/** How a group of people fares: how many of them have a partner, and the mean points of their pairs, to a tenth. */
export type Share = {
  readonly kind: 'department' | 'seniority';
  /** Name of a department, or a band; null for the others together. */
  readonly group: string | null;
  readonly people: number;
  readonly matched: number;
  readonly points: number | null;
};

/** Nobody is shown in a smaller group. */
const leastPeople = 5;

/**
 * How a run treats departments, and bands of seniority from the profiles; no other property of a person is looked at.
 * Groups under five people are put together as the others, with the smallest of the shown ones when they are still too
 * few, so that nobody is found by subtraction. Who names no group is in none.
 */
export const spreadOf = (outcome: Outcome): readonly Share[] => {
  const points = pointsByPerson(outcome);
  const { people } = outcome.pool.input;
  const kinds = [
    { kind: 'department', groupOf: ({ person }: Candidate) => person.department },
    { kind: 'seniority', groupOf: ({ profile }: Candidate) => bandOf(profile.experience) },
  ] as const;
  return kinds.flatMap(({ kind, groupOf }) => {
    const groups = new Map<string, Candidate[]>();
    for (const each of people) {
      const group = groupOf(each);
      if (group !== null) groups.set(group, [...(groups.get(group) ?? []), each]);
    }
    return together(groups).map(([group, members]) => ({ kind, group, ...sharesOf(members, points) }));
  });
};

const together = (groups: ReadonlyMap<string, readonly Candidate[]>) => {
  const bySize = [...groups].toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  const shown: [string | null, readonly Candidate[]][] = bySize.filter(([, members]) => members.length >= leastPeople);
  let others = bySize.slice(shown.length).flatMap(([, members]) => members);
  if (others.length > 0 && others.length < leastPeople) others = [...others, ...(shown.pop()?.[1] ?? [])];
  return others.length < leastPeople ? shown : [...shown, [null, others] as const];
};

const sharesOf = (members: readonly Candidate[], points: ReadonlyMap<string, readonly number[]>) => {
  const own = members.map(({ person }) => points.get(person.id) ?? []);
  const all = own.flat();
  const mean = all.length === 0 ? null : Math.round((10 * all.reduce((a, b) => a + b, 0)) / all.length) / 10;
  return { people: members.length, matched: own.filter((each) => each.length > 0).length, points: mean };
};

const pointsByPerson = (outcome: Outcome): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const { people, points } of groupsIn(outcome))
    for (const id of people) found.set(id, [...(found.get(id) ?? []), points]);
  return found;
};

const bandOf = (years: number | null): SeniorityBand | null => {
  if (years === null) return null;
  if (years < 3) return '0-2';
  if (years < 8) return '3-7';
  return years < 15 ? '8-14' : '15+';
};
