import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputs, mixedRoles } from '../../inputs.testing.ts';
import { hoursOf, poolOf } from '../../pool/pool.ts';
import { firstBlock } from '../../rules/blocking.ts';
import { peerPoints } from '../peer-points.ts';
import { pairPoints } from '../points.ts';
import { rowScorer } from './row-scorer.ts';
import { blocked } from './sides.ts';

describe.each(['mentoring', 'peers'] as const)('scoring a row at once (%s)', (kind) => {
  it('gives the points, and keeps the rules, of scoring two people alone', () => {
    fc.assert(
      fc.property(inputs(14, mixedRoles), (input) => {
        const pool = poolOf(input);
        const scorer = rowScorer(pool, {
          kind,
          rows: pool.entrants,
          columns: pool.entrants,
        });
        for (const [row, one] of pool.entrants.entries()) {
          const points = scorer.score(row);
          for (const [column, other] of pool.entrants.entries()) {
            const hours = hoursOf(pool, one, other);
            const isBlocked = firstBlock(pool, one, other, hours) !== undefined;
            const alone = kind === 'peers' ? peerPoints(pool, one, other, hours) : pairPoints(pool, other, one, hours);
            const [found = blocked, time] = [points[column], scorer.time(row, column)];
            if (isBlocked) expect([found, time]).toContain(blocked);
            else expect(found + time).toBe(alone);
          }
        }
      }),
      { seed: 61, numRuns: 150 },
    );
  });
});
