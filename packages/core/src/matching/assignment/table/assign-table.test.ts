import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignTable } from './assign-table.ts';
import { tableFaults } from './faults.ts';
import type { Table } from './table.ts';

const tables = (most: number): fc.Arbitrary<Table> =>
  fc
    .record({ size: fc.integer({ min: 0, max: most }), cost: fc.constantFrom(0, 3, 1000) })
    .chain(({ size, cost }) =>
      fc
        .array(fc.integer({ min: 0, max: cost }), { minLength: size * size, maxLength: size * size })
        .map((costs) => ({ size, costs: Int32Array.from(costs) })),
    );

/** The least cost by trying every order of columns. */
const leastByTrying = ({ size, costs }: Table, row = 0, used = 0): number => {
  if (row === size) return 0;
  let least = Infinity;
  for (let column = 0; column < size; column++)
    if ((used >> column) % 2 === 0)
      least = Math.min(
        least,
        (costs[row * size + column] ?? 0) + leastByTrying({ size, costs }, row + 1, used | (1 << column)),
      );
  return least;
};

describe('assignTable', () => {
  it('finds what trying everything finds, and proves it', () => {
    fc.assert(
      fc.property(tables(6), (table) => {
        const answer = assignTable(table);
        expect(tableFaults(table, answer)).toEqual([]);
        expect(answer.cost).toBe(leastByTrying(table));
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it('proves tables that are larger than their core, with the same few cells cheap for everybody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 60 }), fc.constantFrom(1, 7, 500), fc.nat(1000), (size, cost, seed) => {
        const costs = Int32Array.from({ length: size * size }, (_, cell) => {
          const [row, column] = [Math.floor(cell / size), cell % size];
          return column * 3 + ((row * 31 + column * 17 + seed) % cost);
        });
        expect(tableFaults({ size, costs }, assignTable({ size, costs }))).toEqual([]);
      }),
      { seed: 37, numRuns: 40 },
    );
  });

  it('finds a worse choice out', () => {
    const table = { size: 2, costs: Int32Array.of(1, 2, 2, 1) };
    const answer = assignTable(table);
    expect(answer).toMatchObject({ cost: 2, columns: Int32Array.of(0, 1) });
    expect(tableFaults(table, { ...answer, columns: Int32Array.of(1, 0), cost: 4 })).not.toEqual([]);
  });
});
