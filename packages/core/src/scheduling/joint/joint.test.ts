import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameFor } from '../frame.ts';
import { circles, sample, withTimes, type Sample } from '../sample.testing.ts';
import { seriesTime } from '../series-time.ts';
import { boundOf } from './bound.ts';
import { openPlan, settlePlan, type TimeOf } from './joint.ts';
import { objectiveOf } from './objective.ts';
import type { PlanState } from './plan-state.ts';
import { isPossible } from './possible.testing.ts';
import { slotOf } from '../candidates.ts';

const planned = ({ requests, calendars }: Sample): PlanState => {
  const frame = frameFor(requests, calendars);
  const timeOf: TimeOf = (request, taken) => seriesTime(request, calendars, frame, taken);
  return settlePlan(openPlan(requests, timeOf), timeOf);
};

/** Our plan holds, and none of the combinations of everyone's `looked` best hours both holds and costs less. */
const expectBest = (given: Sample, state: PlanState, looked: number): void => {
  const ours = objectiveOf(state);
  expect(boundOf(state)).toBeLessThanOrEqual(ours);
  expect(isPossible(given, state, [...state.picks])).toBe(true);
  const options = state.series.map(({ candidates, pinned }) => [
    ...Array.from({ length: Math.min(looked, candidates.count) }, (_, pick) => pick),
    ...(pinned ? [] : [-1]),
  ]);
  const [first = [], second = [], third = []] = options;
  for (const one of first)
    for (const two of second)
      for (const three of third) {
        const picks = [one, two, three];
        if (objectiveOf({ ...state, picks: Int32Array.from(picks) }) < ours)
          expect(isPossible(given, state, picks)).toBe(false);
      }
};

test('no combination of the best hours of three series costs less, and the bound is below all of them', () => {
  fc.assert(
    fc.property(sample(3, 3), (given) => {
      expectBest(given, planned(given), 14);
    }),
    { numRuns: 24 },
  );
});

test('nor does one for circles of three to six whose members have pauses, days off and notice of their own', () => {
  fc.assert(
    fc.property(withTimes(circles(7, 3)), (given) => {
      expectBest(given, planned(given), 8);
    }),
    { numRuns: 14 },
  );
});

test('a pinned series stays where it is, and no combination of the others costs less', () => {
  fc.assert(
    fc.property(withTimes(sample(4, 3)), fc.nat(2), fc.nat(10), (given, at, place) => {
      const before = planned(given).series[at];
      if (before === undefined || before.candidates.count === 0) return;
      const slot = slotOf(before.request, before.candidates, place % before.candidates.count);
      const requests = given.requests.map((request, index) =>
        index === at ? { ...request, current: { slot, stay: Infinity } } : request,
      );
      const state = planned({ ...given, requests });
      expect(state.picks[at]).toBe(0);
      expectBest({ ...given, requests }, state, 12);
    }),
    { numRuns: 14 },
  );
});
