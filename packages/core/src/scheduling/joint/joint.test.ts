import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotOf } from '../candidates.ts';
import { frameFor } from '../frame.ts';
import { judgeSlot } from '../judge.ts';
import { sample, type Sample } from '../sample.testing.ts';
import { seriesTime } from '../series-time.ts';
import { wallClock } from '../temporal.testing.ts';
import { boundOf } from './bound.ts';
import { openPlan, settlePlan, type TimeOf } from './joint.ts';
import { objectiveOf } from './objective.ts';
import type { PlanState } from './plan-state.ts';

const patience = 60_000; // milliseconds; the machine may be busy
const looked = 14; // candidates of each series that are tried in every combination

const planned = ({ requests, calendars }: Sample): PlanState => {
  const frame = frameFor(requests, calendars);
  const timeOf: TimeOf = (request, taken) => seriesTime(request, calendars, frame, taken);
  return settlePlan(openPlan(requests, timeOf), timeOf);
};

type Held = { readonly from: number; readonly to: number; readonly day: string; readonly week: string };

/** What somebody with several series has by some picks, on their own clock. */
const diary = ({ requests, calendars }: Sample, state: PlanState, picks: readonly number[], person: number): Held[] => {
  const known = state.people[person];
  const availability = known === undefined ? undefined : calendars.availability.get(known.id);
  if (known === undefined || availability?.state !== 'readable') return [];
  return known.series.flatMap((index) => {
    const [request, one, pick] = [requests[index], state.series[index], picks[index] ?? -1];
    if (request === undefined || one === undefined || pick < 0) return [];
    return standing(request, one, pick, calendars).map((from): Held => {
      const local = wallClock(availability.zone.zone, from).toPlainDate();
      const to = from + Math.ceil(request.cadence.minutes / 15) * 900_000;
      const monday = local.subtract({ days: local.dayOfWeek - 1 });
      return { from, to, day: local.toString(), week: monday.toString() };
    });
  });
};

const known = new WeakMap<object, Map<number, readonly number[]>>();

/** Dates that stand where they are, judged once for each candidate. */
const standing = (
  request: Sample['requests'][number],
  one: PlanState['series'][number],
  pick: number,
  calendars: Sample['calendars'],
): readonly number[] => {
  const own = known.get(one) ?? new Map<number, readonly number[]>();
  known.set(one, own);
  const found =
    own.get(pick) ??
    judgeSlot(request, slotOf(request, one.candidates, pick), calendars).dates.flatMap(({ verdict, startsAt }) =>
      verdict === 'free' || verdict === 'tentative' ? [startsAt] : [],
    );
  own.set(pick, found);
  return found;
};

const isPossible = (given: Sample, state: PlanState, picks: readonly number[]): boolean =>
  state.people.every(({ limits }, person) => {
    const held = diary(given, state, picks, person).sort((a, b) => a.from - b.from);
    const most = (of: 'day' | 'week'): number =>
      Math.max(0, ...held.map((one) => held.filter((other) => other[of] === one[of]).length));
    const apart = held.every(({ from }, index) => from >= (held[index - 1]?.to ?? 0));
    return apart && most('day') <= 2 && most('week') <= limits.mostAWeek;
  });

test(
  'no combination of the best hours of three series costs less, and the bound is below all of them',
  () => {
    fc.assert(
      fc.property(sample(3, 3), (given) => {
        const state = planned(given);
        const ours = objectiveOf(state);
        expect(boundOf(state)).toBeLessThanOrEqual(ours);
        expect(isPossible(given, state, [...state.picks])).toBe(true);
        const options = state.series.map(({ candidates }) => [
          ...Array.from({ length: Math.min(looked, candidates.count) }, (_, pick) => pick),
          -1,
        ]);
        const [first = [], second = [], third = []] = options;
        for (const one of first)
          for (const two of second)
            for (const three of third) {
              const picks = [one, two, three];
              if (objectiveOf({ ...state, picks: Int32Array.from(picks) }) < ours)
                expect(isPossible(given, state, picks)).toBe(false);
            }
      }),
      { numRuns: 40 },
    );
  },
  patience,
);
