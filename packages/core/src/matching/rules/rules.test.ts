import { describe, expect, it } from 'vitest';
import { english, type MessageKey } from '../../messages/index.ts';
import { blockedBy } from '../explain/blocked-by.ts';
import { candidate, idOf, inputOf } from '../inputs.testing.ts';
import { match } from '../match.ts';
import type { MatchingInput } from '../types.ts';

const month = 30 * 24 * 3_600_000; // milliseconds
const { rules, now } = inputOf([]);
const between = (input: MatchingInput) => [
  blockedBy(input, idOf(1), idOf(2)),
  blockedBy(input, idOf(2), idOf(1)).filter((block) => block !== 'noPlace'),
];

describe('whom somebody set aside', () => {
  const asideBy = (one: readonly number[], other: readonly number[]) => [
    candidate(1, { mentor: 1 }, { say: { setAside: one.map(idOf) } }),
    candidate(2, { mentee: 1 }, { say: { setAside: other.map(idOf) } }),
  ];

  it('is kept apart, and every answer is the same whoever asked for it', () => {
    const answers = [asideBy([2], []), asideBy([], [1]), asideBy([2], [1])].map((people) => {
      const input = inputOf(people);
      return { between: between(input), match: match(input) };
    });
    expect(answers[0]?.match.pairs).toEqual([]);
    expect(answers[0]?.between).toEqual([['private'], ['private']]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('is not spoken of where anything else keeps the two apart', () => {
    const people = asideBy([2], []);
    expect(between(inputOf(people, { earlier: [[idOf(1), idOf(2)]] }))).toEqual([['repeat'], ['repeat']]);
    const reasons = match(inputOf(people)).unmatched.map(({ reason, help }) => [reason.key, help?.key]);
    expect(reasons).toEqual([
      ['matching.unmatched.private', 'matching.help.invite'],
      ['matching.unmatched.private', 'matching.help.invite'],
    ]);
    const boss = [...people, candidate(3, { mentor: 1 }, { say: { setAside: [idOf(2)] } })].map((each) =>
      each.person.id === idOf(2) ? { ...each, person: { ...each.person, managers: [idOf(3)] } } : each,
    );
    const mentee = match(inputOf(boss)).unmatched.find(({ personId }) => personId === idOf(2));
    expect(mentee?.reason.key).toBe('matching.unmatched.reportingLine');
  });

  it('has sentences that say no who and no why', () => {
    const said: MessageKey[] = [
      'pairing.block.private',
      'matching.unmatched.private',
      'matching.unmatched.private.you',
    ];
    for (const key of said) expect(english[key]).not.toMatch(/aside|wish|asked|rather|list/iu);
  });
});

describe('a pair of an earlier round', () => {
  const people = [candidate(1, { mentor: 1 }), candidate(2, { mentee: 1 })];
  const after = (repeatAfterMonths: number | null, pairedAt?: number) =>
    blockedBy(
      inputOf(people, {
        rules: { ...rules, repeatAfterMonths },
        earlier: [pairedAt === undefined ? [idOf(2), idOf(1)] : [idOf(2), idOf(1), pairedAt]],
      }),
      idOf(1),
      idOf(2),
    );

  it('may be one again when the cool-down is over, and never while it stands', () => {
    expect(after(null, now - 50 * month)).toEqual(['repeat']);
    expect(after(6, now - 5 * month)).toEqual(['repeat']);
    expect(after(6, now - 7 * month)).toEqual([]);
    expect(after(0)).toEqual(['repeat']);
  });

  it('counts from the last time', () => {
    const earlier = [
      [idOf(1), idOf(2), now - month],
      [idOf(2), idOf(1), now - 20 * month],
    ] as const;
    expect(between(inputOf(people, { rules: { ...rules, repeatAfterMonths: 6 }, earlier }))[0]).toEqual(['repeat']);
  });
});

it('keeps a team apart where the programme says so', () => {
  const people = [1, 2].map((number) =>
    candidate(number, { mentor: 1, mentee: 1 }, { person: { managers: [idOf(9)] } }),
  );
  expect(between(inputOf(people))).toEqual([[], []]);
  expect(between(inputOf(people, { rules: { ...rules, sameTeam: false } }))).toEqual([['sameTeam'], ['sameTeam']]);
});
