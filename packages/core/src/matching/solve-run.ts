import { formCircles, reformCircles, type FormedCircles, type StandingCircles } from './circles/form-circles.ts';
import { openTable } from './circles/table.ts';
import { judge, type Judged } from './judge.ts';
import { settledIn, settledTables, type AllSettled } from './all-settled.ts';
import { pairUp } from './pairing/pair-up.ts';
import type { Chosen, PairedUp, Worth } from './pairing/paired-up.ts';
import type { PersonId } from '../model/index.ts';
import { placeOfEach } from './pairing/settled.ts';
import type { Table } from './pairing/table.ts';
import type { Tables } from './pairing/tables.ts';
import type { PeerTable } from './peers/peer-table.ts';
import type { Entrant } from './pool/entrant.ts';
import { poolFor, type Pool } from './pool/pool.ts';
import type { MatchingInput, MatchingProgress, Two } from './types.ts';

/** A run solved: everybody judged with everybody, the pins, and the best pairing around them. */
export type SolvedRun = {
  readonly pool: Pool;
  /** With what was decided in them: forbidden and pinned cells are blocked, pinned places gone. */
  readonly tables: Tables;
  /** Cells of the table of mentors and mentees, and of that of peers. */
  readonly pinned: Pinned;
  readonly pinnedPeers: Pinned;
  readonly paired: PairedUp;
  /** Null where peers meet two by two; otherwise the table of peers is empty. */
  readonly circles: FormedCircles | null;
};

type Pinned = { readonly cells: readonly number[]; readonly points: number };

/** Who is a pair now: mentor first; of two peers the smaller id. And who sits together in circles. */
export type Standing = {
  readonly mentoring: readonly Two[];
  readonly peers: readonly Two[];
  readonly circles: readonly (readonly PersonId[])[];
};

export type StandingPairs = Pick<Standing, 'mentoring' | 'peers'>;

/**
 * Checks, judges and pairs: mentors, mentees and peers together (peers who meet in circles once the others are paired), nobody with more partners than they take in all, and no
 * two people together twice. Throws `matching.invalid` with the field for what cannot be answered.
 */
export const solveRun = (input: MatchingInput, progress: MatchingProgress): SolvedRun =>
  solveJudged(judge(input, progress), input, null, progress);

/**
 * Pairs everybody who was judged. `standing`: of equally good pairings one that parts the fewest of them is taken, and
 * circles change only where something asks for it.
 */
export const solveJudged = (
  judged: Judged,
  input: MatchingInput,
  standing: Standing | null,
  progress: MatchingProgress = () => undefined,
): SolvedRun => {
  const pool = poolFor(judged.pool, input);
  const settled = settledIn(judged, pool);
  const tables = settledTables(judged, pool, settled);
  const all = tables.mentoring.mentees.length + tables.peers.peers.length;
  progress('assigning', 0, all);
  const paired = pairUp(tables, input, standing === null ? null : cellsIn(judged, standing));
  progress('assigning', all, all);
  const circles = circlesFor(judged, pool, pinnedAnd(settled, paired), standingCircles(standing));
  return runOf(judged, pool, settled, tables, { paired, circles });
};

export const runOf = (
  { table, peerTable }: Judged,
  pool: Pool,
  { mentoring, peers }: AllSettled,
  tables: Tables,
  { paired, circles }: Pick<SolvedRun, 'paired' | 'circles'>,
): SolvedRun => ({
  pool,
  tables,
  pinned: { cells: mentoring.pinned, points: pointsOf(table.cells, mentoring.pinned) },
  pinnedPeers: { cells: peers.pinned, points: pointsOf(peerTable.cells, peers.pinned) },
  paired,
  circles,
});

/** Cells of all mentors and mentees who are a pair. */
export const pinnedAnd = ({ mentoring }: AllSettled, { chosen }: PairedUp): readonly number[] => [
  ...mentoring.pinned,
  ...chosen.mentoring,
];

/** Peers who meet in circles sit down once mentors and mentees are paired: as they sit already, if anybody does. */
export const circlesFor = (
  { table, circleTable }: Judged,
  pool: Pool,
  pairs: readonly number[],
  standing: StandingCircles | null,
): FormedCircles | null => {
  const { circleSize = null } = pool.input;
  if (circleSize === null) return null;
  const together = pairs.flatMap((cell) => {
    const two = twoAt(table, cell);
    return two === null ? [] : [[two[0].candidate.person.id, two[1].candidate.person.id] as const];
  });
  const judged = { pool, table: openTable(circleTable, pool, together) };
  return standing === null ? formCircles(judged, circleSize) : reformCircles(judged, circleSize, standing);
};

/** Null where nobody sits in one yet. */
export const standingCircles = (
  standing: Standing | null,
  before: FormedCircles | null = null,
): StandingCircles | null =>
  standing === null || standing.circles.length === 0
    ? null
    : { circles: standing.circles, prices: before?.prices ?? null };

const pointsOf = (cells: Uint8Array, pinned: readonly number[]): number =>
  pinned.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0);

/** All pairs and points of a run, those pinned among them. */
export const outcomeOf = (run: SolvedRun, { pairs, points }: Worth = run.paired): Worth => ({
  pairs: pairs + run.pinned.cells.length + run.pinnedPeers.cells.length,
  points: points + run.pinned.points + run.pinnedPeers.points,
});

/** Cells of pairs, ascending; who is in no cell is left out. */
export const cellsIn = ({ table, peerTable }: Pick<Judged, 'table' | 'peerTable'>, standing: StandingPairs): Chosen => {
  const [columns, rows, peers] = [table.mentors, table.mentees, peerTable.peers].map(placeOfEach);
  const ascending = (cells: readonly number[]) => cells.filter((cell) => cell >= 0).sort((a, b) => a - b);
  const cell = (row = -1, column = -1, width: number) => (row < 0 || column < 0 ? -1 : row * width + column);
  return {
    mentoring: ascending(standing.mentoring.map(([a, b]) => cell(rows?.get(b), columns?.get(a), table.mentors.length))),
    peers: ascending(
      standing.peers.map(([a, b]) => {
        const [one, other] = [peers?.get(a) ?? -1, peers?.get(b) ?? -1];
        return cell(Math.min(one, other), Math.max(one, other), peerTable.peers.length);
      }),
    ),
  };
};

/** The two people of a cell. */
export const twoAt = (
  { mentors, mentees }: Pick<Table, 'mentors' | 'mentees'>,
  cell: number,
): readonly [Entrant, Entrant] | null => {
  const [mentor, mentee] = [mentors[cell % mentors.length], mentees[Math.floor(cell / mentors.length)]];
  return mentor === undefined || mentee === undefined ? null : [mentor, mentee];
};

/** The two peers of a cell above the diagonal: the smaller id first. */
export const peersAt = ({ peers }: Pick<PeerTable, 'peers'>, cell: number): readonly [Entrant, Entrant] | null => {
  const [one, other] = [peers[Math.floor(cell / peers.length)], peers[cell % peers.length]];
  return one === undefined || other === undefined ? null : [one, other];
};
