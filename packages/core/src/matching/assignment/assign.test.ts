import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors/index.ts';
import { assign, type Objective } from './assign.ts';
import { certificateFaults } from './certificate.ts';
import { assignContested } from './contested.ts';
import type { Network } from './network.ts';
import { loadHighs } from './highs.testing.ts';
import { networkOf, networks } from './networks.testing.ts';

const highs = await loadHighs();

/** The same problem as a linear programme, solved by HiGHS: worth of the best assignment. */
const bestWorth = (network: Network, bonus: number): number => {
  const edges = [...network.points.keys()];
  if (edges.length === 0) return 0;
  const from = edges.map((e) => network.start.findLastIndex((first) => first <= e));
  const limit = (side: string, places: Int32Array, end: (e: number) => number | undefined) =>
    [...places.entries()].flatMap(([node, count]) => {
      const touching = edges.filter((e) => end(e) === node).map((e) => `x${e}`);
      return touching.length === 0 ? [] : [` ${side}${node}: ${touching.join(' + ')} <= ${count}`];
    });
  const program = [
    'Maximize',
    ` obj: ${edges.map((e) => `${(network.points[e] ?? 0) + bonus} x${e}`).join(' + ')}`,
    'Subject To',
    ...limit('l', network.leftPlaces, (e) => from[e]),
    ...limit('r', network.rightPlaces, (e) => network.to[e]),
    'Bounds',
    ...edges.map((e) => ` 0 <= x${e} <= 1`),
    'End',
  ].join('\n');
  return Math.round(highs.solve(program).ObjectiveValue);
};

describe('assign', () => {
  it.each<Objective>(['everyone', 'total'])(
    'finds what an independent solver finds (%s), and proves it',
    (objective) => {
      fc.assert(
        fc.property(networks(12), (network) => {
          const answer = assign(network, objective);
          expect(certificateFaults(network, answer)).toEqual([]);
          expect(answer.points + answer.pairs * answer.bonus).toBe(bestWorth(network, answer.bonus));
        }),
        { seed: 7, numRuns: 150 },
      );
    },
  );

  it('proves larger networks optimal', () => {
    fc.assert(
      fc.property(networks(60), (network) => {
        expect(certificateFaults(network, assign(network, 'everyone'))).toEqual([]);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('puts places before points only when everyone comes first', () => {
    const network = networkOf(
      [1, 1],
      [1, 1],
      [
        { left: 0, right: 0, points: 100 },
        { left: 0, right: 1, points: 10 },
        { left: 1, right: 0, points: 20 },
      ],
    );
    expect(assign(network, 'everyone')).toMatchObject({ pairs: 2, points: 30 });
    expect(assign(network, 'total')).toMatchObject({ pairs: 1, points: 100 });
  });

  it('refuses what could leave the whole numbers of a double, and says what is too many', () => {
    const most = 2 ** 22;
    const ofPlaces = (places: number) => networkOf([places], [places], [{ left: 0, right: 0, points: most }]);
    expect(assign(ofPlaces(2 ** 16), 'everyone').pairs).toBe(1);
    expect(() => assign(ofPlaces(2 ** 30), 'everyone')).toThrow(
      expect.objectContaining({ code: 'matching.invalid', field: 'people' }),
    );
    expect(() => assign(ofPlaces(2 ** 30), 'total')).toThrow(AppError);
  });
});

describe('assignContested', () => {
  it('finds and proves the same as the quick way, with more pairs first or not', () => {
    fc.assert(
      fc.property(networks(30), fc.boolean(), (network, moreFirst) => {
        const most = Math.max(1, ...network.points);
        const bonus = moreFirst ? most * 100 + 1 : 0;
        const { pairs, points } = assign(network, moreFirst ? 'everyone' : 'total');
        const answer = assignContested(network, bonus, most);
        expect(certificateFaults(network, answer)).toEqual([]);
        expect(answer.points + answer.pairs * bonus).toBe(points + pairs * bonus);
      }),
      { seed: 13, numRuns: 400 },
    );
  });
});

describe('certificateFaults', () => {
  const network = networkOf(
    [1],
    [1, 1],
    [1, 2].map((points, right) => ({ left: 0, right, points })),
  );

  it('finds a worse choice out', () => {
    const answer = assign(network, 'everyone');
    expect(certificateFaults(network, { ...answer, taken: Uint8Array.of(1, 0) })).not.toEqual([]);
  });

  it('finds a place given twice out', () => {
    const answer = assign(network, 'everyone');
    expect(certificateFaults(network, { ...answer, taken: Uint8Array.of(1, 1) })).not.toEqual([]);
  });
});
