import { checkInput } from './input/check.ts';
import type { Entrant } from './pool/entrant.ts';
import { pairUp } from './pairing/pair-up.ts';
import { takePins } from './pairing/pins.ts';
import type { Solution } from './pairing/solve.ts';
import { blocked, tableOf, type Table } from './pairing/table.ts';
import { pairPeers } from './peers/pair-peers.ts';
import { takePeerPins } from './peers/peer-pins.ts';
import { keepApart, peerTableOf, type PeerTable } from './peers/peer-table.ts';
import type { PeerSolution } from './peers/solve-peers.ts';
import { placesOf, poolOf, type Pool } from './pool/pool.ts';
import type { MatchingInput, MatchingProgress } from './types.ts';

/** A run solved: everybody judged with everybody, the pins, and the best pairing around them. */
export type SolvedRun = {
  readonly pool: Pool;
  readonly table: Table;
  /** Cells of the table. */
  readonly pinned: readonly number[];
  readonly pinnedPoints: number;
  readonly solution: Solution;
  readonly peers: SolvedPeers;
};

/** The same for those who take part as peers. */
type SolvedPeers = {
  readonly table: PeerTable;
  readonly pinned: readonly number[];
  readonly pinnedPoints: number;
  readonly solution: PeerSolution;
};

/**
 * Checks, judges and pairs. Mentors and mentees first, then peers in their own pool, each exactly; two people who are a
 * pair already (or are pinned as one in the other kind) are not paired a second time.
 * Throws `matching.invalid` with the field for what cannot be answered.
 */
export const solveRun = (input: MatchingInput, progress: MatchingProgress): SolvedRun => {
  checkInput(input);
  const pool = poolOf(input);
  const mentees = pool.entrants.filter((each) => placesOf(each, 'mentee') > 0).length;
  const all = mentees + pool.entrants.filter((each) => placesOf(each, 'peer') > 0).length;
  const table = tableOf(pool, (done) => progress('scoring', done, all));
  const peerTable = peerTableOf(pool, (done) => progress('scoring', mentees + done, all));
  const pins = takePins(pool, table);
  const peerPins = takePeerPins(pool, peerTable);
  progress('assigning', 0, all);
  for (const cell of peerPins.pinned) blockMentoring(table, peerTable, cell);
  const solution = pairUp(table, input);
  progress('assigning', mentees, all);
  for (const cell of [...pins.pinned, ...solution.chosen]) blockPeers(table, peerTable, cell);
  const peerSolution = pairPeers(peerTable, input);
  progress('assigning', all, all);
  return { pool, table, ...pins, solution, peers: { table: peerTable, ...peerPins, solution: peerSolution } };
};

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
