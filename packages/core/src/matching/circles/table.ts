import type { Entrant } from '../pool/entrant.ts';
import { hasRole, mostPartnersOf, placesOf, type Pool } from '../pool/pool.ts';
import { blocked } from '../pairing/table.ts';
import { freshAmong, judgeTwo, stayingIn } from '../pairing/judge-alone.ts';
import { movedCells, placesBefore } from '../pairing/moved-cells.ts';
import { peerPoints } from '../score/peer-points.ts';
import { rowScorer } from '../score/rows/row-scorer.ts';
import type { Two } from '../types.ts';

/** Every peer with every other, two bytes a cell. By id, ascending; the same in row and column. */
export type CircleTable = {
  readonly peers: readonly Entrant[];
  /** Points of two but for the term of time, or `blocked`; `blocked` for somebody with themselves. */
  readonly apart: Uint8Array;
  /** Points that two have for the time they share; the circle's own time is never more. */
  readonly time: Uint8Array;
};

/** Nobody who could sit in a circle. */
export const noCircles: CircleTable = { peers: [], apart: new Uint8Array(0), time: new Uint8Array(0) };

/** How many rows are scored between two reports of progress. */
const rowsAReport = 16;

/** Judges all peers with each other, those who take nobody included. O(peers^2). */
export const circleTableOf = (pool: Pool, progress: (done: number) => void = () => undefined): CircleTable => {
  const peers = pool.entrants.filter((each) => hasRole(each, 'peer'));
  const size = peers.length;
  const apart = new Uint8Array(size * size);
  const time = new Uint8Array(size * size);
  const scorer = rowScorer(pool, { kind: 'peers', rows: peers, columns: peers });
  for (let row = 0; row < size; row++) {
    if (row % rowsAReport === 0) progress(row);
    apart.set(scorer.score(row), row * size);
    for (let column = 0; column < size; column++) {
      const cell = row * size + column;
      if (apart[cell] === blocked) continue;
      // Shared time is the same from either side, and costs more than all the rest.
      const shared = column < row ? sharedAbove(apart, time, column * size + row) : scorer.time(row, column);
      if (shared === blocked) apart[cell] = blocked;
      else time[cell] = shared;
    }
  }
  progress(size);
  return { peers, apart, time };
};

/** The table once some people came, or said something new: only they are judged. O(peers^2), copied. */
export const circleTableAgain = (table: CircleTable, pool: Pool, fresh: ReadonlySet<string>): CircleTable => {
  const peers = stayingIn(table.peers, pool, 'peer');
  const [size, places] = [peers.length, placesBefore(table.peers, peers)];
  const some = freshAmong(peers, fresh);
  if (some.length === 0) return { ...table, peers };
  const moved = (cells: Uint8Array, empty?: number) =>
    movedCells(cells, table.peers.length, { rows: places, columns: places }, empty);
  const [apart, time] = [moved(table.apart), moved(table.time, 0)];
  for (const row of some)
    for (const [column, other] of peers.entries()) {
      const one = peers[row] ?? other;
      const all = judgeTwo(pool, one, other, peerPoints);
      const rest = all === blocked ? blocked : peerPoints(pool, other, one, null);
      for (const cell of [row * size + column, column * size + row]) [apart[cell], time[cell]] = [rest, all - rest];
    }
  return { peers, apart, time };
};

const sharedAbove = (apart: Uint8Array, time: Uint8Array, cell: number): number =>
  apart[cell] === blocked ? blocked : (time[cell] ?? 0);

/**
 * What decisions and pairs leave of a table: those who still take somebody. `together` says who is a pair; a circle
 * counts as one more partner, and two who are a pair, or were forbidden, do not meet in one. O(peers^2).
 */
export const openTable = (table: CircleTable, pool: Pool, together: readonly Two[]): CircleTable => {
  const partners = new Map<string, number>();
  for (const id of together.flat()) partners.set(id, (partners.get(id) ?? 0) + 1);
  const there = table.peers.flatMap(({ candidate }, at) => {
    const entrant = pool.byId.get(candidate.person.id);
    if (entrant === undefined || placesOf(entrant, 'peer') === 0) return [];
    return (partners.get(candidate.person.id) ?? 0) < mostPartnersOf(entrant) ? [{ entrant, at }] : [];
  });
  const [apart, time] = [new Uint8Array(there.length ** 2), new Uint8Array(there.length ** 2)];
  let cell = 0;
  for (const { at: row } of there)
    for (const { at: column } of there) {
      const from = row * table.peers.length + column;
      [apart[cell], time[cell]] = [table.apart[from] ?? blocked, table.time[from] ?? 0];
      cell++;
    }
  const open: CircleTable = { peers: there.map(({ entrant }) => entrant), apart, time };
  keepApart(open, [...together, ...(pool.input.decisions?.forbids ?? [])]);
  return open;
};

const keepApart = ({ peers, apart }: CircleTable, twos: readonly Two[]): void => {
  const places = new Map(peers.map(({ candidate }, at) => [candidate.person.id, at]));
  for (const [one, other] of twos) {
    const [row, column] = [places.get(one), places.get(other)];
    if (row === undefined || column === undefined) continue;
    [apart[row * peers.length + column], apart[column * peers.length + row]] = [blocked, blocked];
  }
};

/** All points of two, with the time they share; `blocked` where a rule keeps them apart. */
export const pointsOfTwo = ({ peers, apart, time }: CircleTable, one: number, other: number): number => {
  const cell = one * peers.length + other;
  const rest = apart[cell] ?? blocked;
  return rest === blocked ? blocked : rest + (time[cell] ?? 0);
};
