import type { Entrant } from '../pool/entrant.ts';
import { hoursOf, placesOf, type Pool } from '../pool/pool.ts';
import { blocked, type Table } from '../pairing/table.ts';
import { firstBlock } from '../rules/blocking.ts';
import { peerPoints } from '../score/peer-points.ts';

/** Every peer with every other: one byte a cell, 100 MB for 10,000. By id, ascending. */
export type PeerTable = {
  readonly peers: readonly Entrant[];
  readonly places: Int32Array;
  /** Points or `blocked`, the same in row and column; `blocked` for somebody with themselves. */
  readonly cells: Uint8Array;
};

/** How many rows are scored between two reports of progress. */
const rowsAReport = 16;

/** Judges all peers with each other. People without a place are left out. O(peers^2). */
export const peerTableOf = (pool: Pool, progress: (done: number) => void): PeerTable => {
  const peers = pool.entrants.filter((each) => placesOf(each, 'peer') > 0);
  const size = peers.length;
  const cells = new Uint8Array(size * size).fill(blocked);
  for (const [row, one] of peers.entries()) {
    if (row % rowsAReport === 0) progress(row);
    for (let column = row + 1; column < size; column++) {
      const other = peers[column];
      if (other === undefined) break;
      const hours = hoursOf(pool, one, other);
      if (firstBlock(pool, one, other, hours) !== undefined) continue;
      const points = peerPoints(pool, one, other, hours);
      cells[row * size + column] = points;
      cells[column * size + row] = points;
    }
  }
  progress(size);
  return { peers, places: Int32Array.from(peers, (each) => placesOf(each, 'peer')), cells };
};

/** Keeps two peers apart from now on. */
export const keepApart = ({ peers, cells }: PeerTable, one: number, other: number): void => {
  cells[one * peers.length + other] = blocked;
  cells[other * peers.length + one] = blocked;
};

/** Everybody on both sides, as the choice of candidates sees them. */
export const peersAsTable = ({ peers, places, cells }: PeerTable): Table => ({
  mentors: peers,
  mentees: peers,
  mentorPlaces: places,
  menteePlaces: places,
  cells,
});
