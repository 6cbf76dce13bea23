import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignFor } from '../assignment/assign.ts';
import { certificateFaults } from '../assignment/certificate.ts';
import { candidate, inputOf } from '../inputs.testing.ts';
import { poolOf } from '../pool/pool.ts';
import { networkOf } from './candidates.ts';
import { roomIn } from './room.ts';
import { solve } from './solve.ts';
import { blocked, tableOf, type Table } from './table.ts';
import { leastWorth, mostWorth, worthsFor } from './worths.ts';

/** A table of so many people with cells of our own. */
const tableWith = (mentors: number, mentees: number, cells: readonly number[]): Table => {
  const people = [
    ...Array.from({ length: mentors }, (_, number) => candidate(number, { mentor: 1 + (number % 3) })),
    ...Array.from({ length: mentees }, (_, number) => candidate(1000 + number, { mentee: 1 + (number % 2) })),
  ];
  return { ...tableOf(poolOf(inputOf(people)), () => undefined), cells: Uint8Array.from(cells) };
};

it('finds in a few candidates what all candidates together hold, few distinct points and rules included', () => {
  const tables = fc
    .record({ mentors: fc.integer({ min: 40, max: 70 }), mentees: fc.integer({ min: 30, max: 90 }) })
    .chain(({ mentors, mentees }) =>
      fc
        .array(fc.constantFrom(0, 0, 1, 7, 40, 100, blocked), {
          minLength: mentors * mentees,
          maxLength: mentors * mentees,
        })
        .map((cells) => tableWith(mentors, mentees, cells)),
    );
  fc.assert(
    fc.property(tables, fc.constantFrom('everyone', 'total'), fc.constantFrom(0, 7), (table, objective, floor) => {
      const solution = solve(table, objective, floor);
      const open = table.cells.map((points) => (points !== blocked && points >= floor ? 1 : 0));
      const worths = worthsFor(objective, roomIn(table), false);
      const least = leastWorth(worths);
      const whole = assignFor(networkOf(table, { open, floor }, worths), least, mostWorth(worths) - least);
      expect(solution.assignment.points).toBe(whole.points);
      expect(solution.chosen).toHaveLength(whole.pairs);
      expect(certificateFaults(solution.network, solution.assignment)).toEqual([]);
    }),
    { seed: 13, numRuns: 15 },
  );
});
