import { blocked } from '../pairing/table.ts';
import type { PeerTable } from '../peers/peer-table.ts';
import { peerPoints } from '../score/peer-points.ts';
import type { SolvedRun } from '../solve-run.ts';
import type { MatchingInput } from '../types.ts';
import { costOf, lossWithout } from './decided-otherwise.ts';
import type { Alternative, Explanation } from './explanation.ts';

/** Explains two peers, by their places in the table. */
export const explainPeers = (run: SolvedRun, input: MatchingInput, one: number, other: number): Explanation => {
  const table = run.tables.peers;
  const size = table.peers.length;
  const cell = Math.min(one, other) * size + Math.max(one, other);
  const isPinned = run.pinnedPeers.cells.includes(cell);
  const isPair = isPinned || run.paired.chosen.peers.includes(cell);
  const [a, b] = [table.peers[one], table.peers[other]];
  if (a === undefined || b === undefined) throw new RangeError('There is no such peer.');
  const known = table.cells[cell] ?? blocked;
  const points = isPinned ? peerPoints(run.pool, a, b) : known;
  const pairs = new Set([cell, ...run.pinnedPeers.cells, ...run.paired.chosen.peers]);
  const [oneId, otherId] = [a.candidate.person.id, b.candidate.person.id];
  const haveRoom = (table.places[one] ?? 0) > 0 && (table.places[other] ?? 0) > 0;
  return {
    points: points === blocked ? null : points,
    isPair,
    nextForMentor: next(table, one, pairs),
    nextForMentee: next(table, other, pairs),
    loss: isPair ? lossWithout(run, input, oneId, otherId) : { pairs: 0, points: 0 },
    cost: isPair || points === blocked || !haveRoom ? null : costOf(run, input, oneId, otherId),
  };
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
