import { checkChange, checkInput } from './input/check.ts';
import { circleTableAgain, circleTableOf, noCircles, type CircleTable } from './circles/table.ts';
import { tableAgain, tableOf, type Table } from './pairing/table.ts';
import { noPeers, peerTableAgain, peerTableOf, type PeerTable } from './peers/peer-table.ts';
import { poolOf, poolWith, type Pool } from './pool/pool.ts';
import type { Candidate, MatchingInput, MatchingProgress } from './types.ts';

/** Everybody of a run judged with everybody: rules and points, whatever was decided by hand. Nobody changes it. */
export type Judged = {
  readonly pool: Pool;
  readonly table: Table;
  /** Of peers who meet two by two; nobody where they meet in circles, and the other way round. */
  readonly peerTable: PeerTable;
  readonly circleTable: CircleTable;
};

/** Judges everybody with everybody who has the other role, places or not. O(mentors x mentees + peers^2). */
export const judge = (input: MatchingInput, progress: MatchingProgress = () => undefined): Judged => {
  checkInput(input);
  return judgeAll(poolOf({ ...input, decisions: { pins: [], forbids: [] } }), progress);
};

const judgeAll = (pool: Pool, progress: MatchingProgress): Judged => {
  const { input } = pool;
  const has = (role: 'mentee' | 'peer') =>
    input.people.filter(({ roles }) => roles.some((each) => each.role === role)).length;
  const [mentees, all] = [has('mentee'), has('mentee') + has('peer')];
  const table = tableOf(pool, (done) => progress('scoring', done, all));
  const scored = (done: number) => progress('scoring', mentees + done, all);
  return (input.circleSize ?? null) === null
    ? { pool, table, peerTable: peerTableOf(pool, scored), circleTable: noCircles }
    : { pool, table, peerTable: noPeers, circleTable: circleTableOf(pool, scored) };
};

/** What was judged, for another input; and who was judged for it: null when everybody was. */
export type JudgedAgain = { readonly judged: Judged; readonly fresh: ReadonlySet<string> | null };

/** Two people judged alone take about this many times as long as in a row of all; where so few are new, it is less work. */
const oneInSoMany = 64;
const always = 4;

/**
 * Judges for another input what is new in it: nothing where only decisions, objective, floor, places or who is there any more
 * differ; who came, or said something new, with everybody. What two others are to each other does not depend on them. All
 * over again for other weights, rules or weeks, and where many are new. Who is gone stays judged.
 */
export const judgeAgain = (before: Judged, input: MatchingInput): JudgedAgain => {
  const some = alike.every((key) => before.pool.input[key] === input[key]) ? newIn(before, input) : null;
  const isSame = sameWeights(before.pool.input, input);
  if (some?.length === 0 && isSame) return { judged: before, fresh: new Set() };
  if (some?.length === 0) {
    checkInput(input);
    return { judged: judgeAll(weighed(before.pool, input), () => undefined), fresh: null };
  }
  const isFew = some !== null && some.length <= Math.max(always, input.people.length / oneInSoMany);
  if (!isFew || !isSame || hasTwice(input)) return { judged: judge(input), fresh: null };
  checkChange(before.pool.input, input);
  const pool = poolWith(before.pool, some);
  const fresh = new Set(some.map(({ person }) => person.id));
  const table = tableAgain(before.table, pool, fresh);
  const { peerTable, circleTable } = before;
  const peers =
    (input.circleSize ?? null) === null
      ? { peerTable: peerTableAgain(peerTable, pool, fresh), circleTable }
      : { peerTable, circleTable: circleTableAgain(circleTable, pool, fresh) };
  return { judged: { pool, table, ...peers }, fresh };
};

/** Whether somebody is there twice, which `judge` refuses. */
const hasTwice = ({ people }: MatchingInput): boolean =>
  new Set(people.map(({ person }) => person.id)).size < people.length;

const weighed = (pool: Pool, { weights }: MatchingInput): Pool => ({ ...pool, input: { ...pool.input, weights } });

/** Who was not there, or said something else. */
const newIn = ({ pool }: Judged, { people }: MatchingInput): readonly Candidate[] =>
  people.filter((each) => {
    const was = pool.byId.get(each.person.id)?.candidate;
    return (
      was === undefined ||
      (was !== each && !(said.every((key) => was[key] === each[key]) && sameRoles(was.roles, each.roles)))
    );
  });

const alike = ['rules', 'window', 'now', 'earlier', 'weakerShare', 'yearsAhead', 'circleSize'] as const;
const said = ['person', 'profile', 'availability', 'wishes', 'setAside', 'waitingSince'] as const;

const sameWeights = ({ weights: one }: MatchingInput, { weights: other }: MatchingInput): boolean =>
  Object.entries(one).every(([term, points]) => Object.entries(other).some(([t, p]) => t === term && p === points));

type Roles = MatchingInput['people'][number]['roles'];

const sameRoles = (one: Roles, other: Roles): boolean =>
  one === other || (one.length === other.length && one.every(({ role }) => other.some((each) => each.role === role)));
