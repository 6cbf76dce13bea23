import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors/index.ts';
import { saysNothing, usualWeights } from '../../model/index.ts';
import { candidate, inputOf, inputs, mixedRoles, peerRoles, withSilent } from '../inputs.testing.ts';
import { judge } from '../judge.ts';
import { solveJudged } from '../solve-run.ts';
import type { Candidate, MatchingInput, Two } from '../types.ts';
import { adopt, considered, openRun, type LiveRun } from './live-run.ts';
import { pairsIn, standingIn, type Outcome } from './outcome.ts';
import { settledIn } from '../all-settled.ts';

type Step = { readonly kind: number; readonly a: number; readonly b: number; readonly by: number };
const steps = (count: number) =>
  fc.array(fc.record({ kind: fc.nat(11), a: fc.nat(999), b: fc.nat(999), by: fc.nat(4) }), {
    minLength: count,
    maxLength: count,
  });

/** One decision more, or one taken back; somebody comes, goes, or says what another one says; other weights. */
const changed = (base: MatchingInput, now: MatchingInput, { kind, a, b, by }: Step): MatchingInput => {
  const at = (number: number) => base.people[number % Math.max(1, base.people.length)];
  const [one, other] = [at(a), at(b)];
  const { pins = [], forbids = [] } = now.decisions ?? {};
  if (one === undefined || other === undefined) return now;
  const two: Two = [one.person.id, other.person.id];
  const decide = (more: Partial<NonNullable<MatchingInput['decisions']>>): MatchingInput => ({
    ...now,
    decisions: { pins, forbids, ...more },
  });
  if (kind <= 1) return decide({ pins: [...pins, two] });
  if (kind === 2) return decide({ pins: pins.toSpliced(a % (pins.length + 1), 1) });
  if (kind === 3) return decide({ forbids: [...forbids, two] });
  if (kind === 4) return decide({ forbids: forbids.toSpliced(a % (forbids.length + 1), 1) });
  if (kind <= 6) {
    const roles = one.roles.map((each) => ({ ...each, capacity: by }));
    return { ...now, people: now.people.map((each) => (each.person.id === two[0] ? { ...each, roles } : each)) };
  }
  if (kind === 7 || kind === 8) {
    const rest = now.people.filter(({ person }) => person.id !== two[0]);
    return { ...now, people: rest.length < now.people.length ? rest : [one, ...now.people] };
  }
  if (kind === 9) {
    const said = by === 0 ? other : { ...other, roles: one.roles };
    const says = (each: Candidate) => (each.person.id === two[0] ? { ...said, person: one.person } : each);
    return { ...now, people: now.people.map(says) };
  }
  if (kind === 10 && by <= 1) return { ...now, weights: now.weights === base.weights ? usualWeights : base.weights };
  if (kind === 11 && by === 0) return { ...now, objective: now.objective === 'total' ? 'everyone' : 'total' };
  return now;
};

const figures = (outcome: Outcome) => {
  const pairs = pairsIn(outcome);
  const silent = new Set(
    outcome.pool.input.people.filter(({ profile }) => saysNothing(profile)).map(({ person }) => person.id),
  );
  const last = pairs.flatMap(({ two }) => two.filter((id) => silent.has(id))).length;
  return { pairs: pairs.length, last, points: pairs.reduce((sum, { points }) => sum + points, 0) };
};

const keptOf = (outcome: Outcome, before: Outcome): number => {
  const stood = new Set(pairsIn(before).map(({ two }) => two.join(' ')));
  return pairsIn(outcome).filter(({ two }) => stood.has(two.join(' '))).length;
};

const isRefusal = (error: unknown): boolean => error instanceof AppError && error.code === 'matching.invalid';

const walk = (base: MatchingInput, all: readonly Step[], check: (live: LiveRun, next: MatchingInput) => void): void => {
  // A third of the people come later.
  let now: MatchingInput = { ...base, people: base.people.filter((_, at) => at % 3 !== 0) };
  const live = openRun(now, { mentoring: [], peers: [], circles: [] });
  for (const step of all) {
    const next = changed(base, now, step);
    try {
      judgeAndSolve(next, live.outcome);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      expect(() => considered(live, next)).toThrow(AppError);
      continue;
    }
    check(live, next);
    now = next;
  }
};

const judgeAndSolve = (input: MatchingInput, before: Outcome): Outcome => {
  const judged = judge(input);
  const { pool, paired, circles } = solveJudged(judged, input, standingIn(before));
  return { judged, pool, settled: settledIn(judged, pool), paired, circles };
};

describe('a live run', () => {
  it('after 200 changes is as good as one from scratch, and changes as little', () => {
    let incremental = 0;
    fc.assert(
      fc.property(
        fc.oneof(inputs(12), withSilent(inputs(12)), withSilent(inputs(9, peerRoles))),
        steps(200),
        (base, all) => {
          walk(base, all, (live, next) => {
            const before = live.outcome;
            const scratch = judgeAndSolve(next, before);
            const { outcome, kept } = considered(live, next);
            if (kept) incremental++;
            expect(figures(outcome)).toEqual(figures(scratch));
            expect(keptOf(outcome, before)).toBe(keptOf(scratch, before));
            expect(live.outcome).toBe(before);
            adopt(live, next);
            expect(standingIn(live.outcome)).toEqual(standingIn(outcome));
          });
        },
      ),
      { seed: 31, numRuns: 3 },
    );
    expect(incremental).toBeGreaterThan(150);
  });

  it('keeps rules, places and decisions where people are mentor, mentee and peer at once', () => {
    fc.assert(
      fc.property(inputs(9, mixedRoles), steps(60), (base, all) => {
        walk(base, all, (live, next) => {
          adopt(live, next);
          const { mentoring, peers } = standingIn(live.outcome);
          const keys = [...mentoring, ...peers].map((two) => two.toSorted().join(' '));
          expect(new Set(keys).size).toBe(keys.length);
          for (const two of next.decisions?.forbids ?? []) expect(keys).not.toContain(two.toSorted().join(' '));
          for (const two of next.decisions?.pins ?? []) expect(keys).toContain(two.toSorted().join(' '));
          const limit = (id: string, role: string) =>
            next.people.find(({ person }) => person.id === id)?.roles.find((each) => each.role === role)?.capacity ?? 0;
          const held = (id: string, place: 0 | 1) => mentoring.filter((two) => two[place] === id).length;
          for (const { person } of base.people) {
            expect(held(person.id, 0)).toBeLessThanOrEqual(limit(person.id, 'mentor'));
            expect(held(person.id, 1)).toBeLessThanOrEqual(limit(person.id, 'mentee'));
          }
        });
      }),
      { seed: 37, numRuns: 4 },
    );
  });
});

/**
 * More of each than the search looks at first, with few distinct points: people and levels by a seed. Fifty mentors have 75
 * places: as many as 75 mentees wish for.
 */
const crowd = (seed: number, mentees: number): MatchingInput => {
  const names = ['Feedback', 'Hiring', 'Presenting', 'Strategy', 'Budgeting', 'Coaching', 'Writing'];
  const skill = (number: number) => ({ name: names[(number * seed) % names.length] ?? '', level: 1 + (number % 4) });
  const mentor = (number: number) =>
    candidate(number, { mentor: 1 + (number % 2) }, { profile: { offers: [skill(number), skill(number * 3 + 1)] } });
  const mentee = (number: number) =>
    candidate(100 + number, { mentee: 1 }, { profile: { wants: [skill(number * 5 + 2), skill(number * 2)] } });
  return inputOf([
    ...Array.from({ length: 50 }, (_, at) => mentor(at)),
    ...Array.from({ length: mentees }, (_, at) => mentee(at)),
  ]);
};

it('finds partners beyond those it looked at first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(70, 75), steps(25), (seed, mentees, all) => {
      const base = crowd(seed, mentees);
      walk(base, all, (live, next) => {
        const scratch = judgeAndSolve(next, live.outcome);
        const before = live.outcome;
        adopt(live, next);
        expect(figures(live.outcome)).toEqual(figures(scratch));
        expect(keptOf(live.outcome, before)).toBe(keptOf(scratch, before));
      });
    }),
    { seed: 53, numRuns: 4 },
  );
});
