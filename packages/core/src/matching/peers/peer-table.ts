import type { Entrant } from '../pool/entrant.ts';
import { hasRole, placesOf, type Pool } from '../pool/pool.ts';
import { blocked, lastAmong, scoreInto, type Table } from '../pairing/table.ts';
import { freshAmong, judgeTwo, stayingIn } from '../pairing/judge-alone.ts';
import { movedCells, placesBefore } from '../pairing/moved-cells.ts';
import { peerPoints } from '../score/peer-points.ts';
import { rowScorer } from '../score/rows/row-scorer.ts';

/** Every peer with every other: one byte a cell, 100 MB for 10,000. By id, ascending. */
export type PeerTable = {
  readonly peers: readonly Entrant[];
  readonly places: Int32Array;
  /** 1 for who comes last: whose profile says nothing. */
  readonly last: Uint8Array;
  /** Points or `blocked`, the same in row and column; `blocked` for somebody with themselves. */
  readonly cells: Uint8Array;
};

/** Nobody to be paired two by two. */
export const noPeers: PeerTable = {
  peers: [],
  places: new Int32Array(0),
  last: new Uint8Array(0),
  cells: new Uint8Array(0),
};

/** How many rows are scored between two reports of progress. */
const rowsAReport = 16;

/** Judges all peers with each other, those who take nobody included. O(peers^2). */
export const peerTableOf = (pool: Pool, progress: (done: number) => void): PeerTable => {
  const peers = pool.entrants.filter((each) => hasRole(each, 'peer'));
  const size = peers.length;
  const cells = new Uint8Array(size * size);
  const scorer = rowScorer(pool, { kind: 'peers', rows: peers, columns: peers });
  for (let row = 0; row < size; row++) {
    if (row % rowsAReport === 0) progress(row);
    scoreInto(cells.subarray(row * size, (row + 1) * size), scorer, row);
  }
  progress(size);
  return ofCells(peers, cells);
};

/** The table once some people came, or said something new: only they are judged. O(cells), copied. */
export const peerTableAgain = (table: PeerTable, pool: Pool, fresh: ReadonlySet<string>): PeerTable => {
  const peers = stayingIn(table.peers, pool, 'peer');
  const [size, places] = [peers.length, placesBefore(table.peers, peers)];
  const some = freshAmong(peers, fresh);
  if (some.length === 0) return { ...table, peers };
  const cells = movedCells(table.cells, table.peers.length, { rows: places, columns: places });
  for (const row of some)
    for (const [column, other] of peers.entries()) {
      const points = judgeTwo(pool, peers[row] ?? other, other, peerPoints);
      cells[row * size + column] = cells[column * size + row] = points;
    }
  return ofCells(peers, cells);
};

const ofCells = (peers: readonly Entrant[], cells: Uint8Array): PeerTable => ({
  peers,
  places: Int32Array.from(peers, (each) => placesOf(each, 'peer')),
  last: lastAmong(peers),
  cells,
});

/** Keeps two peers apart from now on. */
export const keepApart = ({ peers, cells }: PeerTable, one: number, other: number): void => {
  cells[one * peers.length + other] = blocked;
  cells[other * peers.length + one] = blocked;
};

/** Everybody on both sides, as the choice of candidates sees them. */
export const peersAsTable = ({ peers, places, last, cells }: PeerTable): Table => ({
  mentors: peers,
  mentees: peers,
  mentorPlaces: places,
  menteePlaces: places,
  mentorsLast: last,
  menteesLast: last,
  cells,
});
