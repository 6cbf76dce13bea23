import { expect, test } from 'vitest';
import { withPin } from '../explain/decided.ts';
import { candidate, idOf, inputOf } from '../inputs.testing.ts';
import { considered, openRun } from './live-run.ts';
import { pairsIn, type Outcome } from './outcome.ts';

const none = { mentoring: [], peers: [], circles: [] };
const orders = (all: readonly number[]): readonly (readonly number[])[] =>
  all.length === 0 ? [[]] : all.flatMap((one, at) => orders(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));
const pointsIn = (outcome: Outcome): number => pairsIn(outcome).reduce((sum, { points }) => sum + points, 0);
const skill = (name: string, level: number) => [{ name, level }];

test('a pin that frees a partner on both sides is answered as from scratch, whatever the order of ids', () => {
  for (const [a = 0, b = 0, c = 0, d = 0, e = 0] of orders([1, 2, 3, 4, 5])) {
    const input = inputOf([
      candidate(a, { mentor: 1 }, { profile: { offers: skill('Speaking', 4) }, person: { managers: [idOf(e)] } }),
      candidate(b, { mentor: 1 }, { profile: { offers: skill('Budgeting', 4), interests: ['Rowing'] } }),
      candidate(c, { mentee: 1 }, { profile: { wants: skill('Speaking', 1), interests: ['Rowing'] } }),
      candidate(d, { mentee: 1 }, { profile: { wants: skill('Budgeting', 1) } }),
      candidate(e, { mentee: 1 }, { profile: { wants: skill('Chess', 1) } }),
    ]);
    const pinned = withPin(input, [idOf(a), idOf(d)]);
    expect(pointsIn(considered(openRun(input, none), pinned).outcome)).toBe(pointsIn(openRun(pinned, none).outcome));
  }
});
