import { describe, expect, it } from 'vitest';
import { calendar, candidate, idOf, inputOf } from './inputs.testing.ts';
import { match } from './match.ts';
import type { Candidate, MatchingInput } from './types.ts';

const keysOf = (people: readonly Candidate[], rest: Partial<MatchingInput> = {}) =>
  match(inputOf(people, rest)).unmatched.map(({ reason, help }) => [reason.key, help?.key]);

const offered = (name: string) => ({ offers: [{ name, level: 3 }] });
const wanted = (name: string) => ({ wants: [{ name, level: 1 }] });
const wants = (name: string) => ({ profile: { wants: [{ name, level: 1 }] } });
const offers = (name: string) => ({ profile: { offers: [{ name, level: 3 }] } });

describe('somebody without a partner', () => {
  it('is told so in a pool of none, of one, and of one who takes nobody', () => {
    expect(match(inputOf([]))).toMatchObject({ pairs: [], unmatched: [], proof: { isBest: true } });
    const nobody = [['matching.unmatched.nobody', 'matching.help.invite']];
    expect(keysOf([candidate(1, { mentee: 1 })])).toEqual(nobody);
    expect(keysOf([candidate(1, { mentee: 1 }), candidate(2, { mentor: 0 })])).toEqual(nobody);
    expect(keysOf([candidate(1, { mentee: 1, mentor: 1 })])).toEqual([...nobody, ...nobody]);
  });

  it('hears that everybody is full, and what another place would give', () => {
    const people = [
      candidate(1, { mentor: 1 }, offers('Feedback')),
      candidate(2, { mentee: 1 }, wants('Feedback')),
      candidate(3, { mentee: 1 }, wants('feedback ')),
    ];
    const [left] = match(inputOf(people)).unmatched;
    expect(left).toMatchObject({
      personId: idOf(3),
      reason: { key: 'matching.unmatched.offersTaken', values: { skill: 'feedback ', count: 1 } },
      help: { key: 'matching.help.place', values: { other: 'P1', points: 55 } },
    });
  });

  it('hears that nobody offers what they want, or that their profile says nothing', () => {
    const mentor = candidate(1, { mentor: 1 }, offers('Feedback'));
    const taken = candidate(2, { mentee: 1 }, wants('Feedback'));
    expect(keysOf([mentor, taken, candidate(3, { mentee: 1 }, wants('Pottery'))])).toEqual([
      ['matching.unmatched.noOffer', 'matching.help.place'],
    ]);
    expect(keysOf([mentor, taken, candidate(3, { mentee: 1 })])).toEqual([
      ['matching.unmatched.emptyProfile', 'matching.help.fillProfile'],
    ]);
  });

  it('hears which rule stands between, and what lifting it would give', () => {
    const boss = candidate(1, { mentor: 2 });
    const people = [boss, candidate(2, { mentee: 1 }, { person: { managers: [idOf(1)] } })];
    expect(keysOf(people)).toEqual([
      ['matching.unmatched.reportingLine', 'matching.help.reportingLine'],
      ['matching.unmatched.reportingLine', 'matching.help.reportingLine'],
    ]);
    expect(keysOf(people, { rules: { ...inputOf([]).rules, reportingLevels: 0 } })).toEqual([]);
  });
});

describe('a calendar that is not readable', () => {
  it('gives no points for time, breaks no rule of time, and is noted', () => {
    const people = [
      candidate(1, { mentor: 1 }, { availability: { state: 'unreadable', code: 'ErrorAccessDenied' } }),
      candidate(2, { mentee: 1 }),
    ];
    const [pair] = match(inputOf(people, { rules: { ...inputOf([]).rules, sharedHours: 5 } })).pairs;
    expect(pair?.sharedHours).toBeNull();
    expect(pair?.notes).toEqual([{ key: 'matching.note.calendar', values: { name: 'P1' } }]);
    expect(pair?.score.reasons.find(({ term }) => term === 'time')?.points).toBe(0);
  });
});

describe('two people who could both mentor each other', () => {
  it('are paired one way only', () => {
    const people = [candidate(1, { mentor: 1, mentee: 1 }), candidate(2, { mentor: 1, mentee: 1 })];
    expect(match(inputOf(people)).pairs).toHaveLength(1);
  });

  it('leave as many pairs for the fairest as for everyone', () => {
    const way = (offers: string, wants: string) => ({ profile: { ...offered(offers), ...wanted(wants) } });
    const people = [
      candidate(1, { mentor: 1, mentee: 1 }, way('Feedback', 'Hiring')),
      candidate(2, { mentor: 1, mentee: 1 }, way('Hiring', 'Feedback')),
      candidate(3, { mentee: 1 }),
    ];
    const forbids = [[idOf(2), idOf(3)] as const];
    const run = (objective: 'everyone' | 'fairest') =>
      match(inputOf(people, { objective, decisions: { pins: [], forbids } }));
    expect(run('everyone').pairs).toHaveLength(2);
    expect(run('fairest').pairs).toHaveLength(2);
  });
});

describe('somebody in several roles', () => {
  const all = { mentor: 1, mentee: 1, peer: 1 };

  it('takes no more partners in all than they said, and is not called without a partner then', () => {
    const people = [
      candidate(1, all, { profile: { mostPartners: 1 } }),
      candidate(2, { mentee: 1 }),
      candidate(3, { mentor: 1 }),
      candidate(4, { peer: 1 }),
    ];
    const { pairs, unmatched } = match(inputOf(people));
    expect(pairs).toHaveLength(2);
    expect(pairs.filter(({ members }) => members.some(({ personId }) => personId === idOf(1)))).toHaveLength(1);
    expect(unmatched).toEqual([]);
  });

  it('may pin no more than that, and none at all is possible too', () => {
    const people = [
      candidate(1, { mentor: 2 }, { profile: { mostPartners: 1 } }),
      candidate(2, { mentee: 1 }),
      candidate(3, { mentee: 1 }),
    ];
    const pins = [[idOf(1), idOf(2)] as const, [idOf(1), idOf(3)] as const];
    expect(() => match(inputOf(people, { decisions: { pins, forbids: [] } }))).toThrow(
      expect.objectContaining({ code: 'matching.invalid', field: 'decisions.pins.1' }),
    );
    const nobody = people.map((each) => ({ ...each, profile: { ...each.profile, mostPartners: 0 } }));
    expect(match(inputOf(nobody))).toMatchObject({ pairs: [], unmatched: [] });
  });
});

describe('input that has no answer', () => {
  const one = candidate(1, { mentor: 1 });
  it.each<[string, Partial<MatchingInput>]>([
    ['people.1.person.id', { people: [one, one] }],
    ['people.0.roles.0.capacity', { people: [candidate(1, { mentor: -1 })] }],
    ['people.0.roles.0.capacity', { people: [candidate(1, { mentor: 1.5 })] }],
    ['people.0.roles.0.capacity', { people: [candidate(1, { mentor: Number.NaN })] }],
    [
      'people.0.profile.wants.0.level',
      { people: [candidate(1, {}, { profile: { wants: [{ name: 'x', level: NaN }] } })] },
    ],
    ['weights.skills', { weights: { ...inputOf([]).weights, skills: Number.NaN } }],
    ['people.0.profile.mostPartners', { people: [candidate(1, { mentor: 1 }, { profile: { mostPartners: -1 } })] }],
    [
      'people.0.availability.blocks.0',
      { people: [candidate(1, {}, { availability: calendar(0, [{ from: NaN, to: 3 }]) })] },
    ],
    ['earlier.0.2', { earlier: [[idOf(1), idOf(2), NaN]] }],
    ['now', { now: Infinity }],
    ['people.0.waitingSince', { people: [candidate(1, {}, { say: { waitingSince: NaN } })] }],
    ['people.0.profile.experience', { people: [candidate(1, {}, { profile: { experience: Infinity } })] }],
    ['rules.zoneGapHours', { rules: { ...inputOf([]).rules, zoneGapHours: NaN } }],
    ['rules.reportingLevels', { rules: { ...inputOf([]).rules, reportingLevels: 1.5 } }],
    ['rules.repeatAfterMonths', { rules: { ...inputOf([]).rules, repeatAfterMonths: NaN } }],
    ['weakerShare', { weakerShare: 1.1 }],
    ['yearsAhead', { yearsAhead: { least: 5, most: 3 } }],
    ['decisions.pins.0', { decisions: { pins: [[idOf(1), idOf(7)]], forbids: [] } }],
    ['decisions.forbids.0', { decisions: { pins: [], forbids: [[idOf(1), idOf(1)]] } }],
    ['weights', { weights: { ...inputOf([]).weights, skills: 41 } }],
    ['rules.sharedHours', { rules: { ...inputOf([]).rules, sharedHours: -1 } }],
    ['window', { window: { from: 1, to: 1 } }],
    ['floor', { floor: 101 }],
  ])('is refused, naming %s', (field, rest) => {
    expect(() => match(inputOf([one], rest))).toThrow(expect.objectContaining({ code: 'matching.invalid', field }));
  });
});

it('takes a capacity far beyond all people for as many places as there are people', () => {
  const people = [
    candidate(1, { mentor: 1_000_000 }),
    candidate(2, { mentor: 1_000_000 }),
    candidate(3, { mentee: 1_000_000 }),
    candidate(4, { mentee: 1 }),
    candidate(5, { peer: 1_000_000 }),
    candidate(6, { peer: 1_000_000 }),
  ];
  const { pairs, proof } = match(inputOf(people));
  expect(pairs).toHaveLength(4);
  expect(proof.isBest).toBe(true);
});
