import { checkInput } from './input/check.ts';
import { circleTableOf, noCircles, type CircleTable } from './circles/table.ts';
import { tableOf, type Table } from './pairing/table.ts';
import { noPeers, peerTableOf, type PeerTable } from './peers/peer-table.ts';
import { poolOf, type Pool } from './pool/pool.ts';
import type { MatchingInput, MatchingProgress } from './types.ts';

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
  const pool = poolOf({ ...input, decisions: { pins: [], forbids: [] } });
  const has = (role: 'mentee' | 'peer') =>
    input.people.filter(({ roles }) => roles.some((each) => each.role === role)).length;
  const [mentees, all] = [has('mentee'), has('mentee') + has('peer')];
  const table = tableOf(pool, (done) => progress('scoring', done, all));
  const scored = (done: number) => progress('scoring', mentees + done, all);
  return (input.circleSize ?? null) === null
    ? { pool, table, peerTable: peerTableOf(pool, scored), circleTable: noCircles }
    : { pool, table, peerTable: noPeers, circleTable: circleTableOf(pool, scored) };
};

/** Whether two inputs differ only in what `judge` does not look at: decisions, objective, floor, places, who is there. */
export const judgedAlike = (judged: Judged, input: MatchingInput): boolean => {
  const { input: before } = judged.pool;
  const known = new Map(before.people.map((each) => [each.person.id, each]));
  return (
    alike.every((key) => before[key] === input[key]) &&
    sameWeights(before, input) &&
    input.people.every((each) => {
      const was = known.get(each.person.id);
      return was !== undefined && said.every((key) => was[key] === each[key]) && sameRoles(was.roles, each.roles);
    })
  );
};

const alike = ['rules', 'window', 'now', 'earlier', 'weakerShare', 'yearsAhead', 'circleSize'] as const;
const said = ['profile', 'availability', 'wishes', 'setAside', 'waitingSince'] as const;

const sameWeights = ({ weights: one }: MatchingInput, { weights: other }: MatchingInput): boolean =>
  Object.entries(one).every(([term, points]) => Object.entries(other).some(([t, p]) => t === term && p === points));

type Roles = MatchingInput['people'][number]['roles'];

const sameRoles = (one: Roles, other: Roles): boolean =>
  one === other || (one.length === other.length && one.every(({ role }) => other.some((each) => each.role === role)));
