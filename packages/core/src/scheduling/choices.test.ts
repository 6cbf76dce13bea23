import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideOn, draftPlan, judgeSlot, planOf, planProgramme, reconsider, weighChoices } from './index.ts';
import { pairId, sample, withTimes } from './sample.testing.ts';

const few = withTimes(sample(4, 5));

test('a choice says what the plan then costs and who gives way, and a plan in which it is decided is just that', () => {
  fc.assert(
    fc.property(few, fc.nat(4), fc.nat(12), (given, at, which) => {
      const { requests, calendars } = given;
      const draft = draftPlan(requests, calendars);
      const found = weighChoices(draft, pairId(at), 8);
      if (found === null) return;
      const costs = found.choices.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      const all = found.without === null ? found.choices : [...found.choices, found.without];
      const choice = all[which % Math.max(1, all.length)];
      if (choice === undefined) return;
      const decision = { pairId: pairId(at), slot: choice.judged?.slot ?? null };
      const answer = reconsider(draft, [decision]);
      if (answer.state !== 'possible') throw new Error(answer.state);
      expect(choice.cost).toBe(answer.cost);
      const plan = planProgramme(requests, calendars, [decision]);
      expect(plan).toEqual(planOf(answer.draft));
      const slots = new Map(plan.planned.map((one) => [one.pairId, one.state === 'placed' ? one.judged.slot : null]));
      expect(slots.get(pairId(at))).toEqual(decision.slot);
      for (const { pairId: other, after } of choice.changes) expect(slots.get(other)).toEqual(after?.slot ?? null);
      const before = planOf(draft).planned;
      const moved = before.filter(
        (one) =>
          one.pairId !== pairId(at) &&
          JSON.stringify(slots.get(one.pairId)) !== JSON.stringify(one.state === 'placed' ? one.judged.slot : null),
      );
      expect(moved.map((one) => one.pairId).toSorted()).toEqual(choice.changes.map((one) => one.pairId).toSorted());
    }),
    { numRuns: 25 },
  );
});

test('hours that were decided stay whatever they cost, a pair that was left out has none, and both can be decided again', () => {
  fc.assert(
    fc.property(few, fc.nat(4), fc.nat(7), (given, at, which) => {
      const { requests, calendars } = given;
      const draft = draftPlan(requests, calendars);
      const left = decideOn(draft, [{ pairId: pairId(at), slot: null }]);
      expect(left.lapsed).toEqual(weighChoices(draft, pairId(at), 1) === null ? [pairId(at)] : []);
      expect(planOf(left).planned.find((one) => one.pairId === pairId(at))?.state).toBe('unplaced');
      const choices = weighChoices(left, pairId(at), 8)?.choices ?? [];
      const judged = choices[which % Math.max(1, choices.length)]?.judged ?? null;
      const request = requests[at];
      if (judged === null || request === undefined) return;
      expect(judged.free).toBe(judgeSlot(request, judged.slot, calendars).free);
      const again = decideOn(left, [{ pairId: pairId(at), slot: judged.slot }]);
      const [one] = planOf(again).planned.filter((each) => each.pairId === pairId(at));
      expect(one?.state === 'placed' ? one.judged.slot : null).toEqual(judged.slot);
      expect(again.lapsed).toEqual(left.lapsed);
    }),
    { numRuns: 15 },
  );
});

test('an hour of another week, or of a pair that is not planned, lapses and leaves the plan as it is', () => {
  fc.assert(
    fc.property(few, (given) => {
      const draft = draftPlan(given.requests, given.calendars);
      const slot = { zone: 'Europe/Zurich', weekday: 1 as const, start: 600, firstDate: '2031-01-06' };
      const lapsed = decideOn(
        draft,
        [0, 9].map((at) => ({ pairId: pairId(at), slot })),
      );
      expect(lapsed.lapsed).toEqual([pairId(0), pairId(9)]);
      expect(planOf(lapsed)).toEqual({ ...planOf(draft), lapsed: lapsed.lapsed });
    }),
    { numRuns: 6 },
  );
});
