import type { MatchingInput } from '@tandem/core/matching';
import { emptyProfile, PersonId, usualWeights } from '@tandem/core/model';
import { expect, it } from 'vitest';
import { freshId } from '../../ids.ts';
import type { Authored } from './authored.ts';
import { stillPossible } from './still-possible.ts';

const ids = Array.from({ length: 8 }, () => freshId(PersonId));
const [by = freshId(PersonId)] = ids;
const idOf = (number: number): PersonId => ids[number] ?? by;

/** Eight peers who meet in circles; the rules of the programme are those of today. */
const input = (rules: Partial<MatchingInput['rules']> = {}): MatchingInput => ({
  people: ids.map((id, number) => ({
    person: {
      id,
      name: `Person ${number}`,
      givenName: `P${number}`,
      mail: `p${number}@example.com`,
      jobTitle: null,
      department: number % 2 === 0 ? 'Sales' : `Department ${number}`,
      place: null,
      zone: 'Etc/UTC',
      managers: [],
    },
    roles: [{ role: 'peer', capacity: 1 }],
    profile: emptyProfile,
    availability: { state: 'unreadable', code: 'ErrorMailboxMoveInProgress' },
  })),
  rules: {
    reportingLevels: 0,
    sameDepartment: true,
    sameTeam: true,
    sharedHours: 0,
    zoneGapHours: 24,
    commonLanguage: false,
    repeatAfterMonths: null,
    ...rules,
  },
  weights: usualWeights,
  window: { from: 0, to: 1_000_000 },
  now: 0,
  earlier: [],
  circleSize: 4,
});

const decision = (kind: 'pin' | 'forbid', a: number, b: number): Authored => ({
  decision: { kind, people: [idOf(a), idOf(b)] },
  by,
  at: 0,
});

it('takes on the pins that fit into circles together, the older ones first', () => {
  const ring = [1, 2, 3, 4, 5, 6, 7].map((other) => decision('pin', 0, other));
  expect(stillPossible(input(), ring)).toEqual(ring.slice(0, 5));
  const around = [decision('pin', 0, 1), decision('pin', 1, 2), decision('forbid', 2, 0), decision('pin', 3, 4)];
  expect(stillPossible(input(), around)).toEqual(around.filter((_, at) => at !== 1));
});

it('parts those whom a rule keeps apart by now, though nobody pinned these two to each other', () => {
  const chain = [decision('pin', 0, 1), decision('pin', 1, 2)];
  expect(stillPossible(input(), chain)).toEqual(chain);
  expect(stillPossible(input({ sameDepartment: false }), chain)).toEqual(chain.slice(0, 1));
});
