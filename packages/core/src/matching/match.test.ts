import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../messages/index.ts';
import { saysNothing, usualWeights, type Message } from '../model/index.ts';
import { calendar, candidate, idOf, inputOf, inputs, mixedRoles, peerRoles } from './inputs.testing.ts';
import { match } from './match.ts';
import type { MatchingInput, MatchingResult } from './types.ts';

const idsOf = ({ pairs }: MatchingResult) => pairs.map(({ members }) => members.map(({ personId }) => personId));
const totalOf = ({ pairs }: MatchingResult) => pairs.reduce((sum, { score }) => sum + score.total, 0);
const spokenOf = ({ people }: MatchingInput, { pairs, ...rest }: MatchingResult): MatchingResult => {
  const silent = new Set(people.filter(({ profile }) => saysNothing(profile)).map(({ person }) => person.id));
  return { ...rest, pairs: pairs.filter(({ members }) => !members.some(({ personId }) => silent.has(personId))) };
};
const partnersOf = ({ pairs }: MatchingResult, id: string) =>
  pairs.filter(({ members }) => members.some(({ personId }) => personId === id)).length;
const sentencesOf = ({ pairs, unmatched }: MatchingResult): readonly Message[] => [
  ...pairs.flatMap(({ score, notes }) => [...score.reasons.map((reason) => reason.message), ...notes]),
  ...unmatched.flatMap(({ reason, help }) => (help === null ? [reason] : [reason, help])),
];

/** What holds for every answer, whatever was asked. */
const promises: Readonly<Record<string, (input: MatchingInput, result: MatchingResult) => void>> = {
  'keeps capacities, and never pairs two people twice or anybody with themselves': (input, result) => {
    for (const { person, roles } of input.people)
      for (const { role, capacity } of roles) {
        const has = result.pairs.filter(({ members }) =>
          members.some((member) => member.personId === person.id && member.role === role),
        );
        expect(has.length).toBeLessThanOrEqual(capacity);
      }
    for (const { person, profile } of input.people)
      expect(partnersOf(result, person.id)).toBeLessThanOrEqual(profile.mostPartners ?? Infinity);
    const keys = idsOf(result).map((ids) => ids.toSorted().join());
    expect(new Set(keys).size).toBe(keys.length);
    for (const [a, b] of idsOf(result)) expect(a).not.toBe(b);
  },
  'shows reasons that add up to the score, within the weights': (input, result) => {
    for (const { score } of result.pairs) {
      expect(score.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score.total);
      for (const { points, of, term } of score.reasons) {
        expect(of).toBe(input.weights[term]);
        expect(points).toBeLessThanOrEqual(of);
      }
      expect(score.total).toBeGreaterThanOrEqual(input.floor ?? 0);
    }
  },
  'gives the same pairs whatever the order of people': (input, result) => {
    const turned = { ...input, people: input.people.toReversed() };
    expect(match(turned)).toEqual(result);
  },
  'has a word for everybody with a place and no partner, and for nobody else': (input, result) => {
    for (const { person, roles, profile } of input.people)
      for (const { role, capacity } of roles) {
        const isFull = partnersOf(result, person.id) === profile.mostPartners;
        const isPaired = result.pairs.some(({ members }) =>
          members.some((member) => member.personId === person.id && member.role === role),
        );
        const words = result.unmatched.filter((each) => each.personId === person.id && each.role === role);
        expect(words).toHaveLength(capacity > 0 && !isPaired && !isFull ? 1 : 0);
      }
  },
  'says only sentences that exist, with all their values': (_, result) => {
    const texts: Readonly<Record<string, string | undefined>> = english;
    for (const { key, values } of sentencesOf(result)) {
      const asked = [...(texts[key] ?? '{missing}').matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
      expect(Object.keys(values)).toEqual(expect.arrayContaining(asked));
    }
  },
  'keeps the rules': (input, result) => {
    const people = new Map(input.people.map((each) => [each.person.id, each]));
    const earlier = new Set(input.earlier.map((two) => two.toSorted().join()));
    for (const { members, sharedHours } of result.pairs) {
      const [a, b] = members.map(({ personId }) => people.get(personId));
      expect(earlier).not.toContain(
        members
          .map(({ personId }) => personId)
          .toSorted()
          .join(),
      );
      if (a === undefined || b === undefined) throw new Error('A pair of strangers.');
      expect(a.person.managers.slice(0, input.rules.reportingLevels)).not.toContain(b.person.id);
      expect(b.person.managers.slice(0, input.rules.reportingLevels)).not.toContain(a.person.id);
      if (!input.rules.sameDepartment && a.person.department !== null)
        expect(a.person.department).not.toBe(b.person.department);
      if (!input.rules.sameTeam && a.person.managers[0] !== undefined)
        expect(a.person.managers[0]).not.toBe(b.person.managers[0]);
      expect(a.setAside).not.toContain(b.person.id);
      expect(b.setAside).not.toContain(a.person.id);
      if (sharedHours !== null) expect(sharedHours).toBeGreaterThanOrEqual(input.rules.sharedHours);
    }
  },
};

// One answer serves every check: finding it is what takes time.
describe('match, on any programme', () => {
  it('keeps its promises', () => {
    fc.assert(
      fc.property(fc.oneof(inputs(14), inputs(14, peerRoles), inputs(14, mixedRoles)), (input) => {
        const result = match(input);
        for (const check of Object.values(promises)) check(input, result);
      }),
      { seed: 3, numRuns: 400 },
    );
  });
});

describe('match, objectives', () => {
  const people = [
    candidate(1, { mentor: 1 }, { profile: { offers: [{ name: 'Feedback', level: 3 }] } }),
    candidate(2, { mentor: 1 }),
    candidate(3, { mentee: 1 }, { profile: { wants: [{ name: 'Feedback', level: 1 }] } }),
    candidate(4, { mentee: 1 }),
  ];

  it('never has fewer pairs for everyone than for the total, and never a worse lowest pair when fairest', () => {
    fc.assert(
      fc.property(fc.oneof(inputs(14), inputs(12, mixedRoles)), (input) => {
        const run = (objective: 'everyone' | 'total' | 'fairest') => match({ ...input, objective });
        const [everyone, total, fairest] = [run('everyone'), run('total'), run('fairest')];
        const lowest = ({ pairs }: MatchingResult) => Math.min(...pairs.map(({ score }) => score.total));
        expect(fairest.pairs.length).toBe(everyone.pairs.length);
        expect(lowest(fairest)).toBeGreaterThanOrEqual(lowest(everyone));
        // Points of pairs of which both said something come first.
        const [first, other] = [total, everyone].map((each) => totalOf(spokenOf(input, each)));
        if (first === other) expect(totalOf(total)).toBeGreaterThanOrEqual(totalOf(everyone));
        else expect(first).toBeGreaterThan(other ?? 0);
        expect(everyone.pairs.length).toBeGreaterThanOrEqual(total.pairs.length);
      }),
      { seed: 5, numRuns: 120 },
    );
  });

  it.each(['everyone', 'total', 'fairest'] as const)(
    'gives a scarce place to who has a profile, not to who brings more points without one (%s)',
    (objective) => {
      const scarce = [
        candidate(1, { mentor: 1 }, { profile: { offers: [{ name: 'Feedback', level: 3 }] } }),
        // Asked for this mentor, waited longest, shares all the time: and said nothing to be matched by.
        candidate(2, { mentee: 1 }, { say: { wishes: [idOf(1)], waitingSince: 0 } }),
        candidate(
          3,
          { mentee: 1 },
          { profile: { wants: [{ name: 'Pottery', level: 1 }] }, availability: calendar(0, [{ from: 0, to: 300 }]) },
        ),
      ];
      const { pairs, unmatched, proof } = match(inputOf(scarce, { objective, weights: usualWeights }));
      const [points] = match(inputOf(scarce.slice(0, 2), { weights: usualWeights })).pairs.map(
        ({ score }) => score.total,
      );
      expect(pairs.map(({ members }) => members.map(({ personId }) => personId))).toEqual([[idOf(1), idOf(3)]]);
      expect(pairs[0]?.score.total).toBeLessThan(points ?? 0);
      expect(unmatched).toMatchObject([
        {
          personId: idOf(2),
          reason: { key: 'matching.unmatched.emptyProfile' },
          help: { key: 'matching.help.fillProfile' },
        },
      ]);
      expect(proof).toMatchObject({ isBest: true, most: { pairs: 1, points: pairs[0]?.score.total } });
    },
  );

  it('pins and forbids', () => {
    const pinned = match(inputOf(people, { decisions: { pins: [[idOf(2), idOf(3)]], forbids: [] } }));
    expect(idsOf(pinned)).toContainEqual([idOf(2), idOf(3)]);
    expect(pinned.pairs).toHaveLength(2);
    const forbidden = match(inputOf(people, { decisions: { pins: [], forbids: [[idOf(3), idOf(1)]] } }));
    expect(idsOf(forbidden)).not.toContainEqual([idOf(1), idOf(3)]);
    expect(forbidden.pairs).toHaveLength(2);
  });

  it('refuses a pin that breaks a rule, or has no place', () => {
    const pin = (a: number, b: number, rest: Partial<MatchingInput> = {}) =>
      match(inputOf(people, { ...rest, decisions: { pins: [[idOf(a), idOf(b)]], forbids: [] } }));
    const refused = { code: 'matching.invalid', field: 'decisions.pins.0' };
    expect(() => pin(1, 3, { earlier: [[idOf(3), idOf(1)]] })).toThrow(expect.objectContaining(refused));
    expect(() => pin(3, 4)).toThrow(expect.objectContaining(refused));
  });
});
