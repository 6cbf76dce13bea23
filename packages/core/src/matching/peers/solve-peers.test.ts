import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Objective } from '../assignment/assign.ts';
import { loadHighs } from '../assignment/highs.testing.ts';
import { matchingFaults } from '../general/certificate.ts';
import { candidate, inputOf } from '../inputs.testing.ts';
import { blocked } from '../pairing/table.ts';
import { poolOf } from '../pool/pool.ts';
import { solvePlaces } from '../pairing/solve-places.ts';
import { tableOf } from '../pairing/table.ts';
import { peerTableOf, type PeerTable } from './peer-table.ts';

/** Milliseconds: the other solver is the slow one. */
const highs = await loadHighs();

/** Peers with so many places each and points of our own for each two, above the diagonal row by row. */
const tableWith = (places: readonly number[], points: readonly number[]): PeerTable => {
  const people = places.map((peer, number) => candidate(number, { peer }));
  const table = peerTableOf(poolOf(inputOf(people)), () => undefined);
  const size = places.length;
  const next = points[Symbol.iterator]();
  for (let row = 0; row < size; row++)
    for (let column = row + 1; column < size; column++) {
      const each = next.next().value ?? blocked;
      table.cells[row * size + column] = each;
      table.cells[column * size + row] = each;
    }
  return table;
};

const tables = (least: number, most: number, mostPlaces: number): fc.Arbitrary<PeerTable> =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.constantFrom([0, 1, 7, 40, 100, blocked], [3, blocked, blocked]))
    .chain(([size, values]) =>
      fc.tuple(
        fc.array(fc.integer({ min: 1, max: mostPlaces }), { minLength: size, maxLength: size }),
        fc.array(fc.constantFrom(...values), { minLength: size * size, maxLength: size * size }),
      ),
    )
    .map(([places, points]) => tableWith(places, points));

/** Peers alone, as the search for pairs of every kind sees them. */
const solvePeers = (peers: PeerTable, objective: Objective, floor: number) => {
  const nobody = tableOf(poolOf(inputOf([])), () => undefined);
  const { peers: chosen, ...proof } = solvePlaces({ mentoring: nobody, peers, limits: [] }, objective, floor);
  return { ...proof, chosen, points: chosen.reduce((sum, cell) => sum + (peers.cells[cell] ?? 0), 0) };
};

/** What the best pairing is worth when a pair counts so much beside its points: an integer programme for HiGHS. */
const bestWorth = ({ peers, places, cells }: PeerTable, bonus: number, floor: number): number => {
  const size = peers.length;
  const open = [...cells.keys()].filter((cell) => {
    const points = cells[cell] ?? blocked;
    return cell % size > Math.floor(cell / size) && points !== blocked && points >= floor;
  });
  if (open.length === 0) return 0;
  const limits = [...places].flatMap((count, peer) => {
    const touching = open.filter((cell) => cell % size === peer || Math.floor(cell / size) === peer);
    return touching.length === 0 ? [] : [` p${peer}: ${touching.map((cell) => `x${cell}`).join(' + ')} <= ${count}`];
  });
  const program = [
    'Maximize',
    ` obj: ${open.map((cell) => `${(cells[cell] ?? 0) + bonus} x${cell}`).join(' + ')}`,
    'Subject To',
    ...limits,
    'Binary',
    ...open.map((cell) => ` x${cell}`),
    'End',
  ].join('\n');
  return Math.round(highs.solve(program, { mip_rel_gap: 0 }).ObjectiveValue);
};

describe('solvePlaces, for peers', () => {
  it.each<Objective>(['everyone', 'total'])(
    'finds what an independent solver finds (%s), with places for one and for several, and proves it',
    (objective) => {
      fc.assert(
        fc.property(tables(0, 14, 3), fc.constantFrom(0, 7), (table, floor) => {
          const { chosen, points, graph, matching } = solvePeers(table, objective, floor);
          const bonus = objective === 'everyone' ? 10_000 : 0;
          expect(points + bonus * chosen.length).toBe(bestWorth(table, bonus, floor));
          expect(matchingFaults(graph, matching)).toEqual([]);
        }),
        { seed: 31, numRuns: 40 },
      );
    },
  );

  it('finds among a few candidates what all of them hold', () => {
    fc.assert(
      fc.property(tables(24, 40, 1), (table) => {
        const { chosen, points } = solvePeers(table, 'everyone', 0);
        expect(points + 10_000 * chosen.length).toBe(bestWorth(table, 10_000, 0));
      }),
      { seed: 37, numRuns: 3 },
    );
  });

  it('never pairs the same two twice, and nobody beyond their places', () => {
    fc.assert(
      fc.property(tables(2, 20, 3), (table) => {
        const { chosen } = solvePeers(table, 'everyone', 0);
        expect(new Set(chosen).size).toBe(chosen.length);
        const size = table.peers.length;
        for (const [peer, count] of table.places.entries())
          expect(
            chosen.filter((cell) => cell % size === peer || Math.floor(cell / size) === peer).length,
          ).toBeLessThanOrEqual(count);
      }),
      { seed: 41, numRuns: 60 },
    );
  });
});
