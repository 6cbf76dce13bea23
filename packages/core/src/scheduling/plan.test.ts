import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../model/index.ts';
import { planProgramme, type PlannedSeries } from './index.ts';
import { sample, type Sample } from './sample.testing.ts';
import { naiveVerdict, wallClock } from './temporal.testing.ts';

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

/** Nobody is in two check-ins at once, and nobody has more than three on a day of their own clock, moved ones included. */
const expectNobodyTwice = (given: Sample, planned: readonly PlannedSeries[]): void => {
  for (const [id, held] of diaries(given, planned)) {
    const inOrder = held.toSorted((a, b) => a.from - b.from);
    for (const [index, one] of inOrder.entries()) expect(one.from).toBeGreaterThanOrEqual(inOrder[index - 1]?.to ?? 0);
    const person = given.calendars.availability.get(id);
    const zone = person?.state === 'readable' ? person.zone.zone : 'UTC';
    const counts = new Map<string, number>();
    for (const { from } of held) {
      const day = wallClock(zone, from).toPlainDate().toString();
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(3);
  }
};

/** Every date that takes place is free for both. */
const expectFree = ({ requests, calendars }: Sample, planned: readonly PlannedSeries[]): void => {
  for (const [index, one] of planned.entries()) {
    const request = requests[index];
    if (one.state === 'unplaced' || request === undefined) continue;
    for (const { startsAt, verdict } of one.judged.dates)
      if (verdict !== 'skipped')
        expect(naiveVerdict(startsAt, request.cadence.minutes, request.people, calendars)).not.toBe('clash');
  }
};

test('in a plan nobody is in two check-ins at once, every date that takes place is free, and the order of series is none of its business', () => {
  fc.assert(
    fc.property(sample(7, 9), fc.nat(8), (given, turn) => {
      const { planned } = planProgramme(given.requests, given.calendars);
      expectNobodyTwice(given, planned);
      expectFree(given, planned);
      const turned = [...given.requests.slice(turn), ...given.requests.slice(0, turn)].toReversed();
      const again = new Map(planProgramme(turned, given.calendars).planned.map((one) => [one.pairId, one]));
      for (const one of planned) expect(again.get(one.pairId)).toEqual(one);
    }),
    { numRuns: 40 },
  );
});
