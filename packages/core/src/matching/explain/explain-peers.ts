import { blocked } from '../pairing/table.ts';
import { pairPeers } from '../peers/pair-peers.ts';
import { keepApart, type PeerTable } from '../peers/peer-table.ts';
import { peerPoints } from '../score/peer-points.ts';
import type { SolvedRun } from '../solve-run.ts';
import type { MatchingInput } from '../types.ts';
import type { Alternative, Explanation } from './explanation.ts';

/** Explains two peers, by their places in the table. */
export const explainPeers = (run: SolvedRun, input: MatchingInput, one: number, other: number): Explanation => {
  const { table, pinned, solution } = run.peers;
  const size = table.peers.length;
  const cell = Math.min(one, other) * size + Math.max(one, other);
  const isPinned = pinned.includes(cell);
  const isPair = isPinned || solution.chosen.includes(cell);
  const [a, b] = [table.peers[one], table.peers[other]];
  const known = table.cells[cell] ?? blocked;
  const points = isPinned && a !== undefined && b !== undefined ? peerPoints(run.pool, a, b) : known;
  const pairs = new Set([cell, ...pinned, ...solution.chosen]);
  const none = { pairs: 0, points: 0 };
  const again = (places: number, pair: number) => {
    const after = pairPeers(without(table, one, other, places), input);
    return {
      pairs: solution.chosen.length + pair - after.chosen.length,
      points: solution.points + pair * points - after.points,
    };
  };
  const haveRoom = (run.peers.table.places[one] ?? 0) > 0 && (run.peers.table.places[other] ?? 0) > 0;
  return {
    points: points === blocked ? null : points,
    isPair,
    nextForMentor: next(table, one, pairs),
    nextForMentee: next(table, other, pairs),
    loss: isPair ? again(isPinned ? 1 : 0, isPinned ? 1 : 0) : none,
    cost: isPair || points === blocked || !haveRoom ? null : again(-1, -1),
  };
};

/** The table with two people kept apart, and their places changed by so many. */
const without = (table: PeerTable, one: number, other: number, change: number): PeerTable => {
  const places = table.places.map((each, peer) => (peer === one || peer === other ? each + change : each));
  const copy = { ...table, places, cells: table.cells.slice() };
  keepApart(copy, one, other);
  return copy;
};

/** The best of the others who are not a pair with this one already; of equal ones the first by id. */
const next = ({ peers, cells }: PeerTable, self: number, pairs: ReadonlySet<number>): Alternative | null => {
  let found: Alternative | null = null;
  for (const [at, { candidate }] of peers.entries()) {
    const cell = Math.min(self, at) * peers.length + Math.max(self, at);
    const points = cells[cell] ?? blocked;
    if (points === blocked || pairs.has(cell) || points <= (found?.points ?? -1)) continue;
    found = { personId: candidate.person.id, points };
  }
  return found;
};
