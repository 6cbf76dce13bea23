import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFaults } from '../assignment/kept/faults.ts';
import { isTaken } from '../assignment/kept/lists.ts';
import { candidate, inputOf, inputs, mixedRoles, withSilent } from '../inputs.testing.ts';
import { judge, judgeAgain, type Judged } from '../judge.ts';
import { bestOf, worthOf as countedWorth } from '../pairing/best-pairing.testing.ts';
import { solveJudged, twoAt } from '../solve-run.ts';
import type { Candidate, MatchingInput } from '../types.ts';
import { edgeIn, nodesOf, worthOf, type KeptTable } from './kept-table.ts';
import { adopt, considered, openRun } from './live-run.ts';
import { groupsIn, pairsIn, standingIn } from './outcome.ts';

const none = { mentoring: [], peers: [], circles: [] };

/** What everybody is to everybody, by ids. */
const saidOf = ({ table, peerTable, circleTable }: Judged): ReadonlyMap<string, readonly number[]> => {
  const said = new Map<string, readonly number[]>();
  const note = (kind: string, rows: Judged['table']['mentees'], columns: typeof rows, all: readonly Uint8Array[]) => {
    for (const [at, row] of rows.entries())
      for (const [to, column] of columns.entries())
        said.set(
          `${kind} ${row.candidate.person.id} ${column.candidate.person.id}`,
          all.map((cells) => cells[at * columns.length + to] ?? NaN),
        );
  };
  note('mentoring', table.mentees, table.mentors, [table.cells]);
  note('peers', peerTable.peers, peerTable.peers, [peerTable.cells]);
  note('circles', circleTable.peers, circleTable.peers, [circleTable.apart, circleTable.time]);
  return said;
};

describe('who comes, or says something new', () => {
  it('is judged as if everybody had been judged, whatever skills, zones and managers they bring', () => {
    const programmes = fc.record({
      input: withSilent(inputs(10, mixedRoles)),
      circleSize: fc.constantFrom(null, 4 as const),
      some: fc.array(fc.nat(9), { maxLength: 4 }),
      news: fc.boolean(),
    });
    fc.assert(
      fc.property(programmes, ({ input: drawn, circleSize, some, news }) => {
        const input = { ...drawn, circleSize };
        const isLate = (at: number) => some.includes(at);
        const early = news
          ? input.people.map((each, at) => (isLate(at) ? candidate(at, { mentor: 1, peer: 1 }) : each))
          : input.people.filter((_, at) => !isLate(at));
        const { judged, fresh } = judgeAgain(judge({ ...input, people: early }), input);
        const all = saidOf(judged);
        for (const [key, points] of saidOf(judge(input))) expect([key, all.get(key)]).toEqual([key, points]);
        expect(fresh?.size).toBe(new Set(some.filter((at) => at < input.people.length)).size);
      }),
      { seed: 71, numRuns: 40 },
    );
  });
});

/** Every pair that may be chosen and is not pays no more than its two places cost. */
const isWholeTableProved = ({ kept, ...live }: KeptTable): boolean => {
  const { table, settled } = live;
  return table.cells.every((_, cell) => {
    const [mentee, mentor] = nodesOf({ ...live, kept }, cell);
    if (kept.places[mentee] === 0 || kept.places[mentor] === 0) return true;
    if (settled.closed.has(cell) || settled.pinned.includes(cell)) return true;
    const edge = edgeIn({ ...live, kept }, cell);
    if (edge >= 0 && isTaken(kept, edge)) return true;
    return worthOf({ ...live, kept }, cell) <= (kept.price[mentee] ?? 0) + (kept.price[mentor] ?? 0);
  });
};

type Step = { readonly kind: number; readonly a: number; readonly b: number; readonly by: number };
const steps = fc.array(fc.record({ kind: fc.nat(5), a: fc.nat(99), b: fc.nat(99), by: fc.nat(4) }), {
  minLength: 40,
  maxLength: 40,
});
const roles = fc.oneof(
  fc.nat(4).map((mentor) => ({ mentor })),
  fc.nat(2).map((mentee) => ({ mentee })),
);

/** By turns somebody comes or goes, has other places, or says what another one says; or points count otherwise. */
const changed = (base: MatchingInput, now: MatchingInput, { kind, a, b, by }: Step): MatchingInput => {
  const [one, other] = [base.people[a % base.people.length], base.people[b % base.people.length]];
  if (one === undefined || other === undefined) return now;
  const { id } = one.person;
  const put = (next: Candidate): MatchingInput => ({
    ...now,
    people: now.people.map((each) => (each.person.id === id ? next : each)),
  });
  const rest = now.people.filter(({ person }) => person.id !== id);
  if (kind <= 2) return { ...now, people: rest.length < now.people.length ? rest : [...rest, one] };
  if (kind === 3) return put({ ...one, roles: one.roles.map(({ role }) => ({ role, capacity: by })) });
  if (kind === 4) return put({ ...one, profile: other.profile, availability: other.availability });
  const { skills } = inputOf([]).weights;
  return { ...now, weights: { ...now.weights, skills: skills - by, interests: 10 + by } };
};

it('goes on when more people came than there were nodes for', () => {
  const mentors = [0, 200].map((number) => candidate(number, { mentor: 80 }));
  const mentees = Array.from({ length: 140 }, (_, at) => candidate(1 + at, { mentee: 1 }));
  let now = inputOf([...mentors, ...mentees.slice(0, 70)]);
  const live = openRun(now, none);
  const scratch: number[] = [];
  for (const [at, mentee] of mentees.slice(70).entries()) {
    now = { ...now, people: [...now.people, mentee] };
    if (!considered(live, now).kept) scratch.push(at);
    adopt(live, now);
    expect(pairsIn(live.outcome)).toHaveLength(71 + at);
  }
  expect(scratch).toEqual([64]);
});

it('finds what an independent solver finds, with a proof, and changes as little as from scratch', () => {
  let incremental = 0;
  const programmes = withSilent(inputs(14, roles)).filter(({ people }) => people.length > 6);
  fc.assert(
    fc.property(programmes, steps, (drawn, all) => {
      const base: MatchingInput = { ...drawn, weights: inputOf([]).weights, objective: 'everyone' };
      let now: MatchingInput = { ...base, people: base.people.filter((_, at) => at % 2 === 0) };
      const live = openRun(now, none);
      for (const step of all) {
        now = changed(base, now, step);
        const stood = new Set(pairsIn(live.outcome).map(({ two }) => two.join()));
        const stays = (pairs: readonly (readonly string[])[]) => pairs.filter((two) => stood.has(two.join())).length;
        const judged = judge(now);
        const { paired } = solveJudged(judged, now, standingIn(live.outcome));
        const { outcome, kept } = considered(live, now);
        if (kept) incremental++;
        const turned = { ...now, people: now.people.toReversed() };
        expect(standingIn(considered(live, turned).outcome)).toEqual(standingIn(outcome));
        expect(countedWorth(now, groupsIn(outcome))).toBe(bestOf(now));
        const scratch = paired.chosen.mentoring.map((cell) =>
          (twoAt(judged.table, cell) ?? []).map((each) => each.candidate.person.id),
        );
        expect(stays(pairsIn(outcome).map(({ two }) => two))).toBe(stays(scratch));
        adopt(live, now);
        expect(standingIn(live.outcome)).toEqual(standingIn(outcome));
        if (live.kept === null) continue;
        expect(keptFaults(live.kept.kept)).toEqual([]);
        expect(isWholeTableProved(live.kept)).toBe(true);
      }
    }),
    { seed: 73, numRuns: 3 },
  );
  expect(incremental).toBeGreaterThan(70);
});
