import type { Entrant } from '../pool/entrant.ts';
import { hoursOf, mostPartnersOf, placesOf, type Pool } from '../pool/pool.ts';
import { blocked, scoreInto } from '../pairing/table.ts';
import { peerTermPoints } from '../score/peer-points.ts';
import { rowScorer } from '../score/rows/row-scorer.ts';

/** Every peer with every other, two bytes a cell. By id, ascending; the same in row and column. */
export type CircleTable = {
  readonly peers: readonly Entrant[];
  /** Points of two but for the term of time, or `blocked`; `blocked` for somebody with themselves. */
  readonly apart: Uint8Array;
  /** Points that two have for the time they share; the circle's own time is never more. */
  readonly time: Uint8Array;
};

/**
 * Judges all peers with each other. Left out are people without a place, and those who have all the partners they take
 * already: `together` says who is a pair; a circle counts as one more, and these two do not meet in it again. O(peers^2).
 */
export const circleTableOf = (pool: Pool, together: readonly (readonly [Entrant, Entrant])[]): CircleTable => {
  const partners = (self: Entrant) => together.filter((two) => two.includes(self)).length;
  const peers = pool.entrants.filter(
    (each) => placesOf(each, 'peer') > 0 && (together.length === 0 || partners(each) < mostPartnersOf(each)),
  );
  const size = peers.length;
  const apart = new Uint8Array(size * size);
  const time = new Uint8Array(size * size);
  const scorer = rowScorer(pool, { kind: 'peers', rows: peers, columns: peers });
  for (const [row, one] of peers.entries()) {
    scoreInto(apart.subarray(row * size, (row + 1) * size), scorer, row);
    for (const [column, other] of peers.entries()) {
      const cell = row * size + column;
      if (apart[cell] === blocked) continue;
      const shared = peerTermPoints('time', pool, one, other, hoursOf(pool, one, other));
      [apart[cell], time[cell]] = [(apart[cell] ?? 0) - shared, shared];
    }
  }
  for (const two of together) {
    const [one = -1, other = -1] = two.map((each) => peers.indexOf(each));
    if (one >= 0 && other >= 0) [apart[one * size + other], apart[other * size + one]] = [blocked, blocked];
  }
  return { peers, apart, time };
};

/** All points of two, with the time they share; `blocked` where a rule keeps them apart. */
export const pointsOfTwo = ({ peers, apart, time }: CircleTable, one: number, other: number): number => {
  const cell = one * peers.length + other;
  const rest = apart[cell] ?? blocked;
  return rest === blocked ? blocked : rest + (time[cell] ?? 0);
};
