import { describe, expect, it } from 'vitest';
import { withForbid } from '../explain/decided.ts';
import { changeBetween } from '../explain/difference.ts';
import { waysIn } from '../explain/ways-in.ts';
import { calendar, candidate, idOf, inputOf } from '../inputs.testing.ts';
import { considered, openRun } from '../live/live-run.ts';
import { match } from '../match.ts';

const none = { mentoring: [], peers: [], circles: [] };

describe('somebody in no circle', () => {
  const of = (number: number, department: string) => candidate(number, { peer: 1 }, { person: { department } });
  const rules = { ...inputOf([]).rules, sameDepartment: false };

  it('is told the rule in the way in most circles, and which circle would be theirs without it', () => {
    const people = [of(0, 'Law'), of(1, 'Sales'), of(2, 'Design'), of(3, 'Law'), of(4, 'Law')];
    const { unmatched } = match(inputOf(people, { circleSize: 3, rules }));
    expect(unmatched).toHaveLength(2);
    expect(unmatched[0]?.reason).toMatchObject({
      key: 'matching.unmatched.circle.apart',
      values: { rule: 'sameDepartment', count: 1, total: 1 },
    });
    expect(unmatched[0]?.help).toMatchObject({ key: 'matching.help.circle.rule', values: { rule: 'sameDepartment' } });
  });

  it('is told that circles are full', () => {
    const people = [0, 1, 2, 3, 4, 5, 6].map((number) => candidate(number, { peer: 1 }));
    const pins = [1, 2, 3, 4, 5].map((number) => [idOf(0), idOf(number)] as const);
    const { unmatched } = match(inputOf(people, { circleSize: 6, decisions: { pins, forbids: [] } }));
    expect(unmatched.map(({ reason }) => reason.key)).toEqual(['matching.unmatched.circle.full']);
  });

  it('is told, where no decision helps, of the rule without which there is a seat, and what that brings', () => {
    const people = [of(0, 'Law'), of(1, 'Sales'), of(2, 'Design'), of(3, 'Law'), of(4, 'Law'), of(5, 'Law')];
    const input = inputOf(people, { circleSize: 3, rules });
    const run = openRun(input, none);
    const [left] = match(input).unmatched;
    const ways = waysIn(run, left?.personId ?? idOf(0), 'peer');
    expect(ways).toMatchObject([{ kind: 'rule', rule: 'sameDepartment', pairs: 1 }]);
    const lifted = considered(run, { ...input, rules: { ...rules, sameDepartment: true } }).outcome;
    expect(changeBetween(run.outcome, lifted, true)).toMatchObject({ pairs: ways[0]?.pairs, points: ways[0]?.points });
  });

  it('is told how far a rule with a measure would have to give way, and no further', () => {
    const at = (number: number, ahead: number) =>
      candidate(number, { peer: 1 }, { availability: calendar(ahead), person: { zone: `ahead/${ahead}` } });
    const people = [at(0, 0), at(1, 0), at(2, 0), at(3, 180), at(4, 360)];
    const far = inputOf(people, { circleSize: 5, rules: { ...inputOf([]).rules, zoneGapHours: 2 } });
    expect(waysIn(openRun(far, none), idOf(3), 'peer')).toMatchObject([
      { kind: 'rule', rule: 'zoneGap', rules: { zoneGapHours: 3 } },
    ]);
    const short = inputOf(people.slice(0, 4), { circleSize: 4, rules: { ...inputOf([]).rules, sharedHours: 30 } });
    // Eight hours a day, of which three are gone: twenty-five a week.
    expect(waysIn(openRun(short, none), idOf(3), 'peer')).toMatchObject([
      { kind: 'rule', rule: 'sharedHours', rules: { sharedHours: 25 } },
    ]);
  });

  it('is told of the forbid, or the least score, that keeps them out', () => {
    const input = { ...inputOf([0, 1, 2].map((number) => candidate(number, { peer: 1 }))), circleSize: 3 as const };
    const apart = withForbid(input, [idOf(0), idOf(1)]);
    expect(waysIn(openRun(apart, none), idOf(0), 'peer')).toMatchObject([{ kind: 'allow', pairs: 1 }]);
    const high = { ...input, floor: 90 };
    expect(waysIn(openRun(high, none), idOf(0), 'peer')).toMatchObject([{ kind: 'floor', pairs: 1 }]);
  });
});
