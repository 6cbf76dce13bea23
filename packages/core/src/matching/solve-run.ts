import { checkInput } from './input/check.ts';
import type { Entrant } from './pool/entrant.ts';
import { pairUp } from './pairing/pair-up.ts';
import type { PairedUp, Worth } from './pairing/paired-up.ts';
import { checkTotals, takePins } from './pairing/pins.ts';
import { blocked, tableOf, type Table } from './pairing/table.ts';
import { tablesOf, type Tables } from './pairing/tables.ts';
import { takePeerPins } from './peers/peer-pins.ts';
import { keepApart, peerTableOf, type PeerTable } from './peers/peer-table.ts';
import { placesOf, poolOf, type Pool } from './pool/pool.ts';
import type { MatchingInput, MatchingProgress } from './types.ts';

/** A run solved: everybody judged with everybody, the pins, and the best pairing around them. */
export type SolvedRun = {
  readonly pool: Pool;
  readonly tables: Tables;
  /** Cells of the table of mentors and mentees, and of that of peers. */
  readonly pinned: Pinned;
  readonly pinnedPeers: Pinned;
  readonly paired: PairedUp;
};

type Pinned = { readonly cells: readonly number[]; readonly points: number };

/**
 * Checks, judges and pairs: mentors, mentees and peers together, nobody with more partners than they take in all, and no
 * two people a pair twice. Throws `matching.invalid` with the field for what cannot be answered.
 */
export const solveRun = (input: MatchingInput, progress: MatchingProgress): SolvedRun => {
  checkInput(input);
  const pool = poolOf(input);
  const mentees = pool.entrants.filter((each) => placesOf(each, 'mentee') > 0).length;
  const all = mentees + pool.entrants.filter((each) => placesOf(each, 'peer') > 0).length;
  const table = tableOf(pool, (done) => progress('scoring', done, all));
  const peerTable = peerTableOf(pool, (done) => progress('scoring', mentees + done, all));
  const pinned = takePins(pool, table);
  const pinnedPeers = takePeerPins(pool, peerTable);
  for (const cell of pinnedPeers.cells) blockMentoring(table, peerTable, cell);
  for (const cell of pinned.cells) blockPeers(table, peerTable, cell);
  const tables = tablesOf(pool, table, peerTable, checkTotals(pool));
  progress('assigning', 0, all);
  const paired = pairUp(tables, input);
  progress('assigning', all, all);
  return { pool, tables, pinned, pinnedPeers, paired };
};

/** All pairs and points of a run, those pinned among them. */
export const outcomeOf = (run: SolvedRun, { pairs, points }: Worth = run.paired): Worth => ({
  pairs: pairs + run.pinned.cells.length + run.pinnedPeers.cells.length,
  points: points + run.pinned.points + run.pinnedPeers.points,
});

/** The two people of a cell. */
export const twoAt = ({ mentors, mentees }: Table, cell: number): readonly [Entrant, Entrant] | null => {
  const [mentor, mentee] = [mentors[cell % mentors.length], mentees[Math.floor(cell / mentors.length)]];
  return mentor === undefined || mentee === undefined ? null : [mentor, mentee];
};

/** The two peers of a cell above the diagonal: the smaller id first. */
export const peersAt = ({ peers }: PeerTable, cell: number): readonly [Entrant, Entrant] | null => {
  const [one, other] = [peers[Math.floor(cell / peers.length)], peers[cell % peers.length]];
  return one === undefined || other === undefined ? null : [one, other];
};

const blockMentoring = ({ mentors, mentees, cells }: Table, peers: PeerTable, cell: number): void => {
  const two = peersAt(peers, cell) ?? [];
  for (const mentor of two)
    for (const mentee of two) {
      const [column, row] = [mentors.indexOf(mentor), mentees.indexOf(mentee)];
      if (column >= 0 && row >= 0) cells[row * mentors.length + column] = blocked;
    }
};

const blockPeers = (table: Table, peers: PeerTable, cell: number): void => {
  const [one = -1, other = -1] = twoAt(table, cell)?.map((each) => peers.peers.indexOf(each)) ?? [];
  if (one >= 0 && other >= 0) keepApart(peers, one, other);
};
