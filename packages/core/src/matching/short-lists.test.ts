import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inputs, mixedRoles } from './inputs.testing.ts';
import { hoursOf, placesOf, poolOf } from './pool/pool.ts';
import { firstBlock } from './rules/blocking.ts';
import { pairPoints } from './score/points.ts';
import { shortLists } from './short-lists.ts';

it('lists the best mentors of everybody, of equal ones the first by id, as comparing everybody with everybody does', () => {
  fc.assert(
    fc.property(inputs(14, mixedRoles), fc.integer({ min: 1, max: 6 }), (input, most) => {
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
    { seed: 62, numRuns: 200 },
  );
});
