import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../model/index.ts';
import { planProgramme, type PlannedSeries } from './index.ts';
import { sample, type Sample } from './sample.testing.ts';
import { naiveVerdict, wallClock } from './temporal.testing.ts';

const programme = sample(7, 9);

type Held = { readonly from: number; readonly to: number };

/** What each person has in a plan. */
const diaries = ({ requests }: Sample, planned: readonly PlannedSeries[]): ReadonlyMap<PersonId, readonly Held[]> => {
  const held = new Map<PersonId, Held[]>();
  for (const [index, { people, cadence }] of requests.entries()) {
    const one = planned[index];
    if (one?.state !== 'placed') continue;
    for (const { startsAt, verdict } of one.judged.dates)
      if (verdict !== 'skipped')
        for (const id of people)
          held.set(id, [...(held.get(id) ?? []), { from: startsAt, to: startsAt + cadence.minutes * 60_000 }]);
  }
  return held;
};

test('nobody is in two check-ins at once, and nobody has more than two on a day of their own clock, three with moved ones', () => {
  fc.assert(
    fc.property(programme, (given) => {
      for (const [id, held] of diaries(given, planProgramme(given.requests, given.calendars).planned)) {
        const inOrder = held.toSorted((a, b) => a.from - b.from);
        for (const [index, one] of inOrder.entries())
          expect(one.from).toBeGreaterThanOrEqual(inOrder[index - 1]?.to ?? 0);
        const person = given.calendars.availability.get(id);
        const zone = person?.state === 'readable' ? person.zone.zone : 'UTC';
        const days = held.map(({ from }) => wallClock(zone, from).toPlainDate().toString());
        for (const day of days) expect(days.filter((one) => one === day).length).toBeLessThanOrEqual(3);
      }
    }),
    { numRuns: 40 },
  );
});

test('every date that takes place is free for both', () => {
  fc.assert(
    fc.property(programme, (given) => {
      for (const [index, one] of planProgramme(given.requests, given.calendars).planned.entries()) {
        const request = given.requests[index];
        if (one.state === 'unplaced' || request === undefined) continue;
        for (const { startsAt, verdict } of one.judged.dates)
          if (verdict !== 'skipped')
            expect(naiveVerdict(startsAt, request.cadence.minutes, request.people, given.calendars)).not.toBe('clash');
      }
    }),
    { numRuns: 40 },
  );
});

test('the plan does not depend on the order in which series are given', () => {
  fc.assert(
    fc.property(programme, fc.nat(8), (given, turn) => {
      const { planned } = planProgramme(given.requests, given.calendars);
      const turned = [...given.requests.slice(turn), ...given.requests.slice(0, turn)].toReversed();
      const again = new Map(planProgramme(turned, given.calendars).planned.map((one) => [one.pairId, one]));
      for (const one of planned) expect(again.get(one.pairId)).toEqual(one);
    }),
    { numRuns: 40 },
  );
});
