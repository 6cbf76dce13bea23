import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidate, idOf, inputOf, inputs } from '../inputs.testing.ts';
import { match } from '../match.ts';
import { blockedBy } from './blocked-by.ts';
import { explain } from './explain.ts';
import { whatIf, withForbid, withPin } from './what-if.ts';

const feedback = (level: number) => [{ name: 'Feedback', level }];
const people = [
  candidate(1, { mentor: 1 }, { profile: { offers: feedback(3) } }),
  candidate(2, { mentor: 1 }),
  candidate(3, { mentee: 1 }, { profile: { wants: feedback(1) } }),
  candidate(4, { mentee: 1 }),
];

describe('explain', () => {
  it('names the next best and the exact loss of a pair', () => {
    expect(explain(inputOf(people), idOf(1), idOf(3))).toEqual({
      points: 55,
      isPair: true,
      nextForMentor: { personId: idOf(4), points: 15 },
      nextForMentee: { personId: idOf(2), points: 15 },
      loss: { pairs: 0, points: 40 },
      cost: null,
    });
  });

  it('says what another pair would cost', () => {
    expect(explain(inputOf(people), idOf(2), idOf(3))).toMatchObject({
      isPair: false,
      loss: { pairs: 0, points: 0 },
      cost: { pairs: 0, points: 40 },
    });
  });

  it('agrees with solving again from scratch', () => {
    const everyone = inputs(12).map((input) => ({ ...input, objective: 'everyone' as const, floor: 0 }));
    fc.assert(
      fc.property(everyone, (input) => {
        const [pair] = match(input).pairs;
        if (pair === undefined) return;
        const [mentor, mentee] = pair.members.map(({ personId }) => personId);
        if (mentor === undefined || mentee === undefined) throw new Error('A pair of fewer than two.');
        const { loss } = explain(input, mentor, mentee);
        const pinned = withPin(input, mentor, mentee);
        expect(explain(pinned, mentor, mentee).isPair).toBe(true);
        const bothWays = input.people.some(({ roles }) => roles.filter(({ capacity }) => capacity > 0).length > 1);
        if (bothWays) return; // a forbid keeps them apart in both directions, a loss in one
        const change = whatIf(input, withForbid(input, mentor, mentee));
        expect({ pairs: 0 - change.pairs, points: 0 - change.points }).toEqual(loss);
        expect(explain(pinned, mentor, mentee).loss).toEqual(loss);
      }),
      { seed: 17, numRuns: 100 },
    );
  });
});

describe('whatIf', () => {
  it('lists who changes, and the cost', () => {
    const input = inputOf(people);
    const { gone, added, ...cost } = whatIf(input, withPin(input, idOf(2), idOf(3)));
    expect(gone).toEqual([
      [idOf(1), idOf(3)],
      [idOf(2), idOf(4)],
    ]);
    expect(added.toSorted()).toEqual([
      [idOf(1), idOf(4)],
      [idOf(2), idOf(3)],
    ]);
    expect(cost).toEqual({ pairs: 0, points: -40 });
    expect(whatIf(input, input)).toEqual({ gone: [], added: [], pairs: 0, points: 0 });
  });
});

describe('blockedBy', () => {
  it('names every rule between two people, and what else is in the way', () => {
    const input = inputOf(people, { earlier: [[idOf(3), idOf(1)]] });
    expect(blockedBy(input, idOf(1), idOf(3))).toEqual(['repeat']);
    expect(blockedBy(withForbid(input, idOf(1), idOf(3)), idOf(1), idOf(3))).toEqual(['repeat', 'forbidden']);
    expect(blockedBy(input, idOf(1), idOf(4))).toEqual([]);
    expect(blockedBy(input, idOf(3), idOf(4))).toEqual(['noPlace']);
    expect(blockedBy(input, idOf(1), idOf(9))).toEqual(['absent']);
  });
});
