import { shortLists, type MatchingInput } from '@tandem/core/matching';

/** What comes of taking the best pair that is left, again and again: so many pairs and points, and who has nobody. */
export const greedy = (
  input: MatchingInput,
): { readonly pairs: number; readonly points: number; readonly without: number } => {
  const left = new Map<string, number>(
    input.people.flatMap(({ person, roles }) =>
      roles.map(({ role, capacity }) => [`${person.id} ${role}`, capacity] as const),
    ),
  );
  const all = shortLists(input, input.people.length).flatMap(({ mentee, mentors, points }) =>
    mentors.map((mentor, at) => ({ mentee, mentor, points: points[at] ?? 0 })),
  );
  const paired = new Set<string>();
  let [pairs, points] = [0, 0];
  for (const each of all.sort((a, b) => b.points - a.points)) {
    if (each.points < (input.floor ?? 0)) break;
    const [mentor, mentee] = [`${each.mentor} mentor`, `${each.mentee} mentee`];
    const two = [each.mentor, each.mentee].sort().join();
    if ((left.get(mentor) ?? 0) === 0 || (left.get(mentee) ?? 0) === 0 || paired.has(two)) continue;
    for (const place of [mentor, mentee]) left.set(place, (left.get(place) ?? 0) - 1);
    paired.add(two);
    pairs++;
    points += each.points;
  }
  const mentees = input.people.filter(({ roles }) => roles.some(({ role }) => role === 'mentee'));
  const without = mentees.filter(({ person, roles }) => {
    const capacity = roles.find(({ role }) => role === 'mentee')?.capacity;
    return left.get(`${person.id} mentee`) === capacity;
  });
  return { pairs, points, without: without.length };
};
