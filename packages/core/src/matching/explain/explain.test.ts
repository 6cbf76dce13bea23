import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, Role } from '../../model/index.ts';
import { candidate, idOf, inputOf, inputs, peerRoles, withSilent } from '../inputs.testing.ts';
import { openRun, type LiveRun } from '../live/live-run.ts';
import { pairsIn } from '../live/outcome.ts';
import { match } from '../match.ts';
import type { MatchingInput, MatchingResult, Two } from '../types.ts';
import { blockedBy } from './blocked-by.ts';
import { withCapacity, withForbid, without, withPin } from './decided.ts';
import { changeWith, explainPair } from './explain-pair.ts';
import { prove } from './prove.ts';
import { spreadOf } from './spread.ts';
import { possible } from './possible.ts';
import type { WayIn } from './way-in.ts';
import { waysIn } from './ways-in.ts';

const feedback = (level: number) => [{ name: 'Feedback', level }];
const people = [
  candidate(1, { mentor: 1 }, { profile: { offers: feedback(3) } }),
  candidate(2, { mentor: 1 }),
  candidate(3, { mentee: 1 }, { profile: { wants: feedback(1) } }),
  candidate(4, { mentee: 1 }),
];
const live = (input: MatchingInput): LiveRun => openRun(input, { mentoring: [], peers: [], circles: [] });
const two = (a: number, b: number): Two => [idOf(a), idOf(b)];
const totals = ({ pairs }: MatchingResult) => ({
  pairs: pairs.length,
  points: pairs.reduce((sum, { score }) => sum + score.total, 0),
});
const oneRoleEach = ({ people: all }: MatchingInput) => all.every(({ roles }) => roles.length < 2);
const some = fc.oneof(inputs(12).filter(oneRoleEach), inputs(10, peerRoles));
const programmes = fc.oneof(some, withSilent(some));

describe('a pair explained', () => {
  it('has the next best of both, and what the programme would lose without it', () => {
    const { isPair, next, otherwise } = explainPair(live(inputOf(people)), two(1, 3));
    expect(isPair).toBe(true);
    expect(next).toEqual([
      { personId: idOf(4), points: 15 },
      { personId: idOf(2), points: 15 },
    ]);
    expect(otherwise).toMatchObject({ pairs: 0, points: -40 });
  });

  it('of two who are none says what making them one would change, and null where a rule says no', () => {
    const gone = [
      { people: two(1, 3), points: 55 },
      { people: two(2, 4), points: 15 },
    ];
    expect(explainPair(live(inputOf(people)), two(2, 3)).otherwise).toMatchObject({ points: -40, gone, kept: true });
    expect(explainPair(live(inputOf(people, { earlier: [two(2, 4)] })), two(2, 4)).otherwise).toBeNull();
  });

  it('agrees with solving again from scratch, and never costs less than prices say', () => {
    fc.assert(
      fc.property(programmes, fc.nat(99), fc.nat(99), (input, a, b) => {
        const run = live(input);
        const before = totals(match(input));
        const ids = input.people.map(({ person }) => person.id);
        const asked = [...pairsIn(run.outcome).map((pair) => pair.two)];
        const [one, other] = [ids[a % ids.length], ids[b % ids.length]];
        if (one !== undefined && other !== undefined && one !== other) asked.push([one, other]);
        for (const each of asked) {
          const { isPair, otherwise, atLeast } = explainPair(run, each);
          if (otherwise === null) continue;
          const after = totals(match(isPair ? withForbid(input, each) : withPin(input, each)));
          const { pairs, last, points } = otherwise;
          expect({ pairs, points }).toEqual({
            pairs: after.pairs - before.pairs,
            points: after.points - before.points,
          });
          if (atLeast === null) continue;
          if (pairs !== atLeast.pairs) expect(pairs).toBeLessThan(atLeast.pairs);
          else if (last !== atLeast.last) expect(last).toBeGreaterThan(atLeast.last);
          else expect(points).toBeLessThanOrEqual(atLeast.points);
        }
      }),
      { seed: 17, numRuns: 60 },
    );
  });
});

describe('somebody without a partner', () => {
  it('is told the place that brings most, exactly', () => {
    const crowded = [...people, candidate(5, { mentee: 1 }, { profile: { wants: feedback(2) } })];
    const run = live(inputOf(crowded));
    const [way] = waysIn(run, idOf(4), 'mentee');
    expect(way).toEqual({
      kind: 'place',
      personId: idOf(1),
      role: 'mentor',
      capacity: 2,
      pairs: 1,
      points: 55,
      pinned: null,
    });
  });

  it('is told of a forbid that stands in the way, and of a floor', () => {
    const forbids = [two(1, 4), two(2, 4)];
    const input = inputOf(people, { decisions: { pins: [], forbids } });
    expect(waysIn(live(input), idOf(4), 'mentee')[0]).toMatchObject({ kind: 'allow', two: two(2, 4), pairs: 1 });
    expect(waysIn(live(inputOf(people, { floor: 40 })), idOf(4), 'mentee')[0]).toMatchObject({
      kind: 'floor',
      floor: 15,
    });
  });

  it('is told what trying every change finds: what each brings, and the place that brings most', () => {
    fc.assert(
      fc.property(programmes, (input) => {
        const run = live(input);
        const before = match(input);
        for (const { personId, role } of before.unmatched) {
          const ways = waysIn(run, personId, role);
          for (const way of ways) {
            const after = match(
              way.pinned === null ? changedBy(input, way) : withPin(changedBy(input, way), way.pinned),
            );
            expect(brought(before, after)).toEqual({ pairs: way.pairs, points: way.points });
          }
          const best = bestPlace(input, before, personId, role);
          const place = ways.find(({ kind }) => kind === 'place');
          expect(place === undefined ? null : { pairs: place.pairs, points: place.points }).toEqual(best);
        }
      }),
      { seed: 19, numRuns: 40 },
    );
  });
});

const partnerOf = { mentor: 'mentee', mentee: 'mentor', peer: 'peer' } as const;

const changedBy = (input: MatchingInput, way: WayIn): MatchingInput => {
  if (way.kind === 'floor') return { ...input, floor: way.floor };
  if (way.kind === 'rule') return { ...input, rules: way.rules };
  return way.kind === 'allow' ? without(input, way.two) : withCapacity(input, way.personId, way.role, way.capacity);
};

const brought = (before: MatchingResult, after: MatchingResult) => ({
  pairs: totals(after).pairs - totals(before).pairs,
  points: totals(after).points - totals(before).points,
});

const isOf = (members: readonly { readonly personId: PersonId }[], id: PersonId): boolean =>
  members.some(({ personId }) => personId === id);

/** The most that one more place of anybody brings if the two become a pair, not below the floor: everybody tried from scratch. */
const bestPlace = (input: MatchingInput, before: MatchingResult, self: PersonId, role: Role) => {
  const all = input.people.flatMap(({ person, roles }) => {
    const own = roles.find((each) => each.role === partnerOf[role]);
    // Whoever takes nobody is not asked for a place.
    if (own === undefined || own.capacity === 0 || person.id === self) return [];
    const more = withCapacity(input, person.id, own.role, own.capacity + 1);
    const pinned = possible(() => match(withPin(more, role === 'mentor' ? [self, person.id] : [person.id, self])));
    const pair = pinned?.pairs.find(({ members }) => isOf(members, self) && isOf(members, person.id));
    if (pinned === null || pair === undefined || pair.score.total < (input.floor ?? 0)) return [];
    return [brought(before, pinned)];
  });
  return all.toSorted((a, b) => b.pairs - a.pairs || b.points - a.points)[0] ?? null;
};

describe('proof', () => {
  it('is clean for every objective, and speaks against pairs that are not the best', () => {
    fc.assert(
      fc.property(programmes, (input) => {
        const { outcome } = live(input);
        const { faults, pairs, points, most } = prove(outcome);
        expect(faults).toEqual([]);
        expect({ pairs, points }).toEqual(totals(match(input)));
        expect(most).toEqual({ pairs, points });
        const { chosen } = outcome.paired;
        const fewer = { ...chosen, mentoring: chosen.mentoring.slice(1), peers: chosen.peers.slice(1) };
        const proof = prove({ ...outcome, paired: { ...outcome.paired, chosen: fewer } });
        if (proof.pairs < pairs && (input.objective !== 'total' || proof.points < points))
          expect({ pairs: proof.pairs, points: proof.points }).not.toEqual(proof.most);
      }),
      { seed: 41, numRuns: 60 },
    );
  });
});

describe('spread', () => {
  it('shows no group under five, and nobody by subtraction', () => {
    const of = (number: number, department: string, experience: number | null) =>
      candidate(
        number,
        { [number % 2 === 0 ? 'mentor' : 'mentee']: 1 },
        { person: { department }, profile: { experience } },
      );
    const some = (from: number, count: number, department: string) =>
      Array.from({ length: count }, (_, at) => of(from + at, department, at));
    const { outcome } = live(inputOf([...some(1, 6, 'Sales'), ...some(11, 7, 'Design'), ...some(31, 2, 'Law')]));
    const shares = spreadOf(outcome);
    const groups = shares.filter(({ kind }) => kind === 'department').map(({ group, people: count }) => [group, count]);
    expect(groups).toEqual([
      ['Design', 7],
      [null, 8],
    ]);
    expect(shares.every((share) => share.people >= 5 && share.matched <= share.people)).toBe(true);
  });
});

describe('a change', () => {
  it('lists who changes, and the cost', () => {
    const input = inputOf(people);
    const { gone, added, ...cost } = changeWith(live(input), withPin(input, two(2, 3)));
    expect(gone.map((pair) => pair.people)).toEqual([two(1, 3), two(2, 4)]);
    expect(added.map((pair) => pair.people)).toEqual(expect.arrayContaining([two(1, 4), two(2, 3)]));
    expect(cost).toEqual({ pairs: 0, placed: 0, last: 0, points: -40, kept: true, isBest: true, circles: null });
  });
});

describe('blockedBy', () => {
  it('names every rule between two people, and what else is in the way', () => {
    const input = inputOf(people, { earlier: [two(3, 1)] });
    expect(blockedBy(input, idOf(1), idOf(3))).toEqual(['repeat']);
    expect(blockedBy(withForbid(input, two(1, 3)), idOf(1), idOf(3))).toEqual(['repeat', 'forbidden']);
    expect(blockedBy(input, idOf(1), idOf(4))).toEqual([]);
    expect(blockedBy(input, idOf(3), idOf(4))).toEqual(['noPlace']);
    expect(blockedBy(input, idOf(1), idOf(9))).toEqual(['absent']);
  });
});
