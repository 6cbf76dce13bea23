import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputs, mixedRoles, withSilent } from '../inputs.testing.ts';
import { match } from '../match.ts';
import type { MatchingInput, MatchingResult } from '../types.ts';
import { bestOf, worthOf } from './best-pairing.testing.ts';

const found = (input: MatchingInput, { pairs }: MatchingResult): number =>
  worthOf(
    input,
    pairs.map(({ members, score }) => ({ people: members.map(({ personId }) => personId), points: score.total })),
  );

describe('pairing people who are mentor, mentee and peer at once, within a total', () => {
  it.each(['everyone', 'total', 'fairest'] as const)('finds what an independent solver finds (%s)', (objective) => {
    fc.assert(
      fc.property(withSilent(inputs(8, mixedRoles)), (drawn) => {
        const input = { ...drawn, objective };
        const result = match(input);
        const { pairs, proof } = result;
        const points = pairs.reduce((sum, { score }) => sum + score.total, 0);
        expect(found(input, result)).toBe(bestOf(input));
        expect(proof).toMatchObject({ isBest: true, most: { pairs: pairs.length, points } });
      }),
      { seed: 53, numRuns: 60 },
    );
  });

  it('finds among a few candidates of each what all of them hold, or says truly how much more there may be', () => {
    const many = inputs(32, mixedRoles).filter(({ people }) => people.length > 26);
    fc.assert(
      fc.property(many, (drawn) => {
        const input = { ...drawn, objective: 'everyone' as const, floor: 0 };
        const result = match(input);
        const [own, best] = [found(input, result), bestOf(input)];
        expect(own).toBeLessThanOrEqual(best);
        if (result.proof.isBest) expect(own).toBe(best);
        else expect(result.proof.most.pairs).toBeGreaterThanOrEqual(result.pairs.length);
      }),
      { seed: 59, numRuns: 2 },
    );
  });
});
