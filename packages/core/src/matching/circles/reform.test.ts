import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withForbid, withPin, without } from '../explain/decided.ts';
import { explainCircle, explainTogether } from '../explain/explain-circle.ts';
import { changeWith } from '../explain/explain-pair.ts';
import { possible } from '../explain/possible.ts';
import { blockedBy } from '../explain/blocked-by.ts';
import { candidate, idOf, inputOf, inputs } from '../inputs.testing.ts';
import { adopt, considered, openRun, type LiveRun } from '../live/live-run.ts';
import { circlesIn, standingIn } from '../live/outcome.ts';
import { match } from '../match.ts';
import type { MatchingInput } from '../types.ts';
import { bestWorth } from './brute-force.testing.ts';

const none = { mentoring: [], peers: [], circles: [] };
const interests = ['Chess', 'Rowing', 'Cooking', 'Maps'];

/** So many people who suit each other in fours, a different interest each four. */
const fours = (count: number): MatchingInput =>
  inputOf(
    Array.from({ length: count }, (_, number) =>
      candidate(number, { peer: 1 }, { profile: { interests: [interests[Math.floor(number / 4)] ?? ''] } }),
    ),
    { circleSize: 4 },
  );

const circlesOf = ({ outcome }: Pick<LiveRun, 'outcome'>) => circlesIn(outcome).map(({ people }) => people);
const circleWith = (circles: ReturnType<typeof circlesOf>, number: number) =>
  circles.find((people) => people.includes(idOf(number))) ?? [];
const ids = (...numbers: readonly number[]) => numbers.map(idOf);

describe('circles that stand', () => {
  it('are those of the run, and what is asked of them changes nothing', () => {
    const input = fours(16);
    const live = openRun(input, none);
    expect(circlesOf(live)).toEqual([ids(0, 1, 2, 3), ids(4, 5, 6, 7), ids(8, 9, 10, 11), ids(12, 13, 14, 15)]);
    const before = standingIn(live.outcome);
    changeWith(live, withPin(input, [idOf(0), idOf(4)]));
    expect(standingIn(live.outcome)).toEqual(before);
  });

  it('are brought together by one exchange where two are pinned, and go back when the pin is taken back', () => {
    const input = fours(16);
    const live = openRun(input, none);
    const change = changeWith(live, withPin(input, [idOf(0), idOf(4)]));
    expect(change).toMatchObject({ pairs: 0, placed: 0 });
    expect(change.points).toBeLessThan(0);
    expect(change.gone.map(({ people }) => people)).toEqual([ids(0, 1, 2, 3), ids(4, 5, 6, 7)]);
    adopt(live, withPin(input, [idOf(0), idOf(4)]));
    expect(circleWith(circlesOf(live), 0)).toContain(idOf(4));
    expect(changeWith(live, input).points).toBe(-change.points);
  });

  it('are parted by one exchange where two are forbidden', () => {
    const input = fours(16);
    const live = openRun(input, none);
    const change = changeWith(live, withForbid(input, [idOf(0), idOf(1)]));
    expect(change).toMatchObject({ pairs: 0, placed: 0 });
    expect(change.gone).toHaveLength(2);
    for (const { people } of change.added) expect(people.includes(idOf(0)) && people.includes(idOf(1))).toBe(false);
  });

  it('go on as three where one of four is left out, and fetch somebody where one of three is', () => {
    const input = fours(16);
    const live = openRun(input, none);
    const but = (...numbers: readonly number[]) => ({
      ...input,
      people: input.people.filter(({ person }) => !ids(...numbers).includes(person.id)),
    });
    const change = changeWith(live, but(0));
    expect(change.added.map(({ people }) => people)).toEqual([ids(1, 2, 3)]);
    const two = changeWith(live, but(0, 1));
    expect(two).toMatchObject({ pairs: 0, placed: -2 });
    expect(two.gone).toHaveLength(2);
  });

  it('come to the circle where most of those pinned sit', () => {
    const input = fours(16);
    const live = openRun(input, none);
    const moved = withPin(withPin(input, [idOf(0), idOf(4)]), [idOf(0), idOf(5)]);
    expect(circleWith(circlesOf(considered(live, moved)), 0)).toEqual(expect.arrayContaining(ids(0, 4, 5)));
    expect(circleWith(circlesOf(considered(live, moved)), 1)).not.toContain(idOf(0));
  });
});

const steps = fc.array(
  fc.record({ kind: fc.constantFrom('pin', 'forbid', 'free', 'floor', 'gone'), a: fc.nat(10), b: fc.nat(10) }),
  { minLength: 1, maxLength: 6 },
);
type Step = { readonly kind: string; readonly a: number; readonly b: number };

const stepped = (base: MatchingInput, now: MatchingInput, { kind, a, b }: Step): MatchingInput => {
  const two = [idOf(a), idOf(b)] as const;
  if (kind === 'floor') return { ...now, floor: a };
  if (kind === 'gone') return { ...now, people: base.people.filter(({ person }) => person.id !== idOf(a)) };
  if (a === b) return now;
  if (kind === 'free') return without(now, two);
  return kind === 'pin' ? withPin(now, two) : withForbid(now, two);
};

describe('circles under any decisions', () => {
  const pools = fc.record({
    base: inputs(
      11,
      fc.record({ peer: fc.constant(1), mentor: fc.constantFrom(0, 0, 1), mentee: fc.constantFrom(0, 0, 1) }),
    ),
    circleSize: fc.constantFrom(3, 4, 5, 6),
    all: steps,
  });

  it('keep rules, pins, sizes, totals and the bound; the same again changes nothing; what is shown is what comes', () => {
    fc.assert(
      fc.property(pools, ({ base: any, circleSize, all }) => {
        const base: MatchingInput = { ...any, circleSize, rules: { ...any.rules, sharedHours: 0 } };
        const live = openRun(base, none);
        let now = base;
        for (const step of all) {
          const next = stepped(base, now, step);
          const change = possible(() => changeWith(live, next));
          if (change === null) continue;
          now = next;
          adopt(live, now);
          const groups = circlesIn(live.outcome);
          for (const added of change.added.filter(({ people }) => people.length > 2))
            expect(groups).toContainEqual(added);
          expect(changeWith(live, now)).toMatchObject({ pairs: 0, placed: 0, points: 0, gone: [], added: [] });
          keepsEverything(live, now);
        }
      }),
      { seed: 67, numRuns: 60 },
    );
  });
});

const keepsEverything = ({ outcome }: LiveRun, input: MatchingInput): void => {
  const standing = standingIn(outcome);
  const seated = standing.circles.flat();
  expect(new Set(seated).size).toBe(seated.length);
  const meets = new Set([...standing.mentoring, ...standing.peers].map((two) => two.toSorted().join(' ')));
  for (const people of standing.circles) {
    expect(people.length).toBeGreaterThanOrEqual(3);
    expect(people.length).toBeLessThanOrEqual(6);
    for (const [at, one] of people.entries())
      for (const other of people.slice(at + 1)) {
        expect(blockedBy(input, one, other)).toEqual([]);
        expect(meets.has([one, other].toSorted().join(' '))).toBe(false);
      }
  }
  for (const { person, profile } of input.people) {
    const pairs = standing.mentoring.filter((two) => two.includes(person.id)).length;
    const circles = standing.circles.filter((people) => people.includes(person.id)).length;
    expect(pairs + circles).toBeLessThanOrEqual(profile.mostPartners ?? 30);
  }
  for (const [a, b] of input.decisions?.pins ?? []) {
    const ofA = standing.circles.find((people) => people.includes(a));
    if (ofA !== undefined && standing.circles.some((people) => people.includes(b)))
      expect(ofA.includes(b) || meets.has([a, b].toSorted().join(' '))).toBe(true);
  }
  const formed = outcome.circles;
  if (formed === null || formed.circles.length === 0 || formed.table.peers.length > 9) return;
  const most = bestWorth(
    formed,
    formed.circles.map((people) => people.length),
  );
  expect(Math.floor(most / 30)).toBeLessThanOrEqual(formed.most);
};

describe('a run of circles', () => {
  it('is found again from what stands on the board', () => {
    const pools = fc.record({
      input: inputs(12, fc.record({ peer: fc.constant(1) })),
      circleSize: fc.constantFrom(3, 4, 5),
    });
    fc.assert(
      fc.property(pools, ({ input: any, circleSize }) => {
        const input: MatchingInput = { ...any, circleSize };
        const circles = match(input).pairs.map(({ members }) => members.map(({ personId }) => personId));
        expect(standingIn(openRun(input, { ...none, circles }).outcome).circles).toEqual(circles);
      }),
      { seed: 71, numRuns: 80 },
    );
  });
});

describe('a circle explained', () => {
  it('says what each brings, which adds up, and the best other circle for each, as it would come out', () => {
    const pools = fc.record({
      input: inputs(12, fc.record({ peer: fc.constant(1) })),
      circleSize: fc.constantFrom(3, 4, 5),
    });
    fc.assert(
      fc.property(pools, ({ input: any, circleSize }) => {
        const live = openRun({ ...any, circleSize }, none);
        const groups = circlesIn(live.outcome);
        for (const { people, points } of groups) {
          const [first] = people;
          const explained = first === undefined ? null : explainCircle(live, first);
          expect(explained?.points).toBe(points);
          expect(explained?.people.map(({ personId }) => personId)).toEqual(people);
          expect(explained?.people.reduce((sum, { brings }) => sum + brings, 0)).toBe(points);
          for (const { personId, elsewhere } of explained?.people ?? []) {
            if (elsewhere === null) continue;
            const others = elsewhere.others;
            const there = groups.filter((group) => group.people.some((id) => others.includes(id)));
            expect(there).toHaveLength(1);
            expect(others).not.toContain(personId);
            expect(elsewhere.instead === null || there[0]?.people.includes(elsewhere.instead)).toBe(true);
            for (const other of others) expect(blockedBy(live.outcome.pool.input, personId, other)).toEqual([]);
          }
        }
      }),
      { seed: 73, numRuns: 60 },
    );
  });

  it('says of two people what bringing them together, or parting them, would change', () => {
    const input = fours(16);
    const live = openRun(input, none);
    const together = explainTogether(live, [idOf(0), idOf(1)]);
    expect(together.isTogether).toBe(true);
    expect(together.otherwise).toEqual(changeWith(live, withForbid(input, [idOf(0), idOf(1)])));
    const apart = explainTogether(live, [idOf(0), idOf(4)]);
    expect(apart.isTogether).toBe(false);
    expect(apart.otherwise?.points).toBeLessThan(0);
    expect(apart.otherwise?.circles?.most).toBeGreaterThanOrEqual(apart.otherwise?.circles?.points ?? Infinity);
  });
});
