import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidate, idOf, inputOf, inputs, mixedRoles } from './inputs.testing.ts';
import { hoursOf, placesOf, poolOf } from './pool/pool.ts';
import { firstBlock } from './rules/blocking.ts';
import { pairPoints } from './score/points.ts';
import { shortLists } from './short-lists.ts';

// Few people, so that all are looked at; and more, so that most are left out unseen.
it.each([
  [14, 200],
  [90, 25],
])(
  'lists the best mentors of up to %i people, of equal ones the first by id, as comparing everybody does',
  (people, runs) => {
    fc.assert(
      fc.property(inputs(people, mixedRoles), fc.integer({ min: 1, max: 6 }), (input, most) => {
        const pool = poolOf(input);
        const mentors = pool.entrants.filter((each) => placesOf(each, 'mentor') > 0);
        const mentees = pool.entrants.filter((each) => placesOf(each, 'mentee') > 0);
        const expected = mentees.map((mentee) => {
          const best = mentors
            .map((mentor) => ({ mentor, hours: hoursOf(pool, mentor, mentee) }))
            .filter(({ mentor, hours }) => firstBlock(pool, mentee, mentor, hours) === undefined)
            .map(({ mentor, hours }) => ({
              id: mentor.candidate.person.id,
              points: pairPoints(pool, mentor, mentee, hours),
            }))
            .toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
            .slice(0, most);
          return {
            mentee: mentee.candidate.person.id,
            mentors: best.map(({ id }) => id),
            points: Int32Array.from(best, ({ points }) => points),
          };
        });
        expect(shortLists(input, most)).toEqual(expected);
      }),
      { seed: 62, numRuns: runs },
    );
  },
);

it('lists the same in two halves, with nobody in one, and nobody where nobody is asked for', () => {
  fc.assert(
    fc.property(inputs(9, mixedRoles), (input) => {
      const halves = [0, 1].flatMap((at) => shortLists(input, 3, { at, of: 2 }));
      expect(halves).toEqual(shortLists(input, 3));
      for (const { mentors } of shortLists(input, 0)) expect(mentors).toEqual([]);
    }),
    { seed: 63, numRuns: 40 },
  );
});

it('finds somebody who gives less than all the others and is the best by what comes back', () => {
  const skills = (...names: readonly string[]) => names.map((name) => ({ name, level: 2 }));
  const mentee = candidate(
    0,
    { mentee: 1 },
    { profile: { wants: skills('Feedback', 'Negotiation', 'Delegation'), offers: [{ name: 'Hiring', level: 4 }] } },
  );
  const others = Array.from({ length: 60 }, (_, at) =>
    candidate(1 + at, { mentor: 1 }, { profile: { offers: skills('Feedback', 'Negotiation') } }),
  );
  const best = candidate(61, { mentor: 1 }, { profile: { offers: skills('Feedback'), wants: skills('Hiring') } });
  const [list] = shortLists(inputOf([mentee, ...others, best]), 2);
  expect(list?.mentors).toEqual([idOf(61), idOf(1)]);
});
