import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectiveOf } from './joint/objective.ts';
import { isPossible } from './joint/possible.testing.ts';
import { choicesOf, draftPlan, planProgramme, reconsider } from './index.ts';
import { pairId, sample, withTimes } from './sample.testing.ts';

const looked = 9; // hours of every other series that are tried in every combination
const small = withTimes(sample(3, 3));

test('one series put elsewhere: what it costs is what the plan then costs more, and no way around it costs less', () => {
  fc.assert(
    fc.property(small, fc.nat(2), fc.nat(20), (given, at, choice) => {
      const draft = draftPlan(given.requests, given.calendars);
      const slots = choicesOf(draft, pairId(at));
      const slot = slots[choice % Math.max(1, slots.length)];
      if (slot === undefined) return;
      const answer = reconsider(draft, [{ pairId: pairId(at), slot }]);
      if (answer.state !== 'possible') throw new Error(answer.state);
      const { state } = answer.draft;
      expect(draft.objective).toBe(planProgramme(given.requests, given.calendars).objective);
      expect(answer.cost).toBe(objectiveOf(state) - objectiveOf(draft.state));
      expect(isPossible(given, state, [...state.picks])).toBe(true);
      const changed = [0, 1, 2].filter((index) => index !== at && state.picks[index] !== draft.state.picks[index]);
      expect(answer.changes.map((change) => change.pairId)).toEqual(changed.map(pairId));
      const put = state.picks[at] ?? -1;
      expect(choicesOf(draft, pairId(at))[put]).toEqual(slot);
      const [one = 0, two = 0] = [0, 1, 2].filter((index) => index !== at);
      for (let first = -1; first < Math.min(looked, state.series[one]?.candidates.count ?? 0); first++)
        for (let second = -1; second < Math.min(looked, state.series[two]?.candidates.count ?? 0); second++) {
          const picks = [put, put, put];
          [picks[one], picks[two]] = [first, second];
          if (objectiveOf({ ...state, picks: Int32Array.from(picks) }) < answer.draft.objective)
            expect(isPossible(given, state, picks)).toBe(false);
        }
    }),
    { numRuns: 25 },
  );
});

test('a series put back where it was costs what it saved, and the plan that was asked stays as it is', () => {
  fc.assert(
    fc.property(small, fc.nat(2), fc.nat(20), (given, at, choice) => {
      const draft = draftPlan(given.requests, given.calendars);
      const slots = choicesOf(draft, pairId(at));
      const before = [...draft.state.picks];
      const there = slots[choice % Math.max(1, slots.length)];
      const here = slots[before[at] ?? -1];
      if (there === undefined || here === undefined) return;
      const away = reconsider(draft, [{ pairId: pairId(at), slot: there }]);
      if (away.state !== 'possible') throw new Error(away.state);
      const back = reconsider(away.draft, [{ pairId: pairId(at), slot: here }]);
      if (back.state !== 'possible') throw new Error(back.state);
      expect(away.cost + back.cost).toBe(0);
      expect([...draft.state.picks]).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('what was decided stays: the same hour for somebody twice is refused, and nothing else gives way to it', () => {
  fc.assert(
    fc.property(small, fc.nat(20), (given, choice) => {
      const draft = draftPlan(given.requests, given.calendars);
      const [ours, theirs] = [0, 1].map((at) => choicesOf(draft, pairId(at)));
      const slot = ours?.[choice % Math.max(1, ours.length)];
      if (slot === undefined) return;
      const first = reconsider(draft, [{ pairId: pairId(0), slot }]);
      if (first.state !== 'possible') throw new Error(first.state);
      for (const other of theirs?.slice(0, 6) ?? []) {
        const answer = reconsider(first.draft, [{ pairId: pairId(1), slot: other }]);
        const both = [first.draft.state.picks[0] ?? -1, theirs?.indexOf(other) ?? -1, -1];
        expect(answer.state).toBe(isPossible(given, draft.state, both) ? 'possible' : 'taken');
        if (answer.state === 'possible') expect(answer.changes.map((one) => one.pairId)).not.toContain(pairId(0));
      }
      const strange = { ...slot, start: slot.start + 7 * 60, firstDate: '2031-01-06' };
      expect(reconsider(draft, [{ pairId: pairId(0), slot: strange }]).state).toBe('no-choice');
    }),
    { numRuns: 15 },
  );
});
