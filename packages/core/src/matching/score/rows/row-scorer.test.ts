import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputs, mixedRoles } from '../../inputs.testing.ts';
import { hoursOf, poolOf } from '../../pool/pool.ts';
import { firstBlock } from '../../rules/blocking.ts';
import { peerPoints } from '../peer-points.ts';
import { pairPoints } from '../points.ts';
import { rowScorer } from './row-scorer.ts';
import { blocked, hopeless } from './sides.ts';

describe.each(['mentoring', 'peers'] as const)('scoring a row at once (%s)', (kind) => {
  it('gives the points, and keeps the rules, of scoring two people alone; what it leaves out cannot reach what was asked', () => {
    fc.assert(
      fc.property(inputs(14, mixedRoles), fc.constantFrom(0, 30, 60), (input, least) => {
        const pool = poolOf(input);
        const scorer = rowScorer(pool, {
          kind,
          rows: pool.entrants,
          columns: pool.entrants,
        });
        for (const [row, one] of pool.entrants.entries()) {
          scorer.score(row, 90);
          const { points, columns, count } = scorer.score(row, least);
          expect(columns.slice(0, count).sort()).toEqual(
            Int32Array.from([...points.keys()].filter((column) => points[column] !== hopeless)),
          );
          for (const [column, other] of pool.entrants.entries()) {
            const hours = hoursOf(pool, one, other);
            const isBlocked = firstBlock(pool, one, other, hours) !== undefined;
            const alone = kind === 'peers' ? peerPoints(pool, one, other, hours) : pairPoints(pool, other, one, hours);
            const [found = blocked, time] = [points[column], scorer.time(row, column)];
            if (found === hopeless) expect(isBlocked ? -1 : alone).toBeLessThan(least);
            else if (isBlocked) expect([found, time]).toContain(blocked);
            else expect(found + time).toBe(alone);
          }
        }
      }),
      { seed: 61, numRuns: 150 },
    );
  });
});
