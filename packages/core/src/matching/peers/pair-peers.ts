import { raiseLowest } from '../pairing/raise-lowest.ts';
import type { MatchingInput } from '../types.ts';
import type { PeerTable } from './peer-table.ts';
import { solvePeers, type PeerSolution } from './solve-peers.ts';

/** The pairs of equals for a programme's objective, exactly. */
export const pairPeers = (table: PeerTable, { objective = 'everyone', floor = 0 }: MatchingInput): PeerSolution =>
  objective === 'fairest'
    ? raiseLowest((least) => solvePeers(table, 'everyone', least), floor)
    : solvePeers(table, objective, floor);
