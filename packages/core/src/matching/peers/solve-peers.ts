import { AppError } from '../../errors/index.ts';
import type { Objective } from '../assignment/assign.ts';
import { bestMatching } from '../general/best-matching.ts';
import type { Graph, Matching } from '../general/graph.ts';
import { addBest, addPaying, noneChosen } from '../pairing/candidates.ts';
import { mostPoints, type Table } from '../pairing/table.ts';
import { peerGraphOf, type PeerGraph } from './peer-graph.ts';
import type { PeerTable } from './peer-table.ts';

/** A best pairing of peers: cells above the diagonal, ascending, and the proof of the graph they were chosen from. */
export type PeerSolution = {
  readonly chosen: readonly number[];
  readonly points: number;
  readonly graph: Graph;
  readonly matching: Matching;
};

/** Candidates a peer begins with, and gets more of where they were not enough. */
const candidatesEach = 24;
/** Worths above this are not searched exactly. */
const mostWorth = 2 ** 30;

/**
 * The best pairing of all peers, exactly. The search sees only the best candidates of each; then every cell left out is
 * priced, and those that would pay more than two places cost are added, until none does (odd sets, which could only make
 * a cell dearer, are left out of that, so a cell too many may be added and none is missed). No pair below `floor`.
 * Throws `matching.invalid` when there are too many places for whole numbers.
 */
export const solvePeers = (table: PeerTable, objective: Objective, floor: number): PeerSolution => {
  const both = bothSides(table);
  const bonus = objective === 'everyone' ? mostPoints * mostPairs(table) + 1 : 0;
  if (bonus + mostPoints >= mostWorth)
    throw new AppError('matching.invalid', 'This programme is too large to be paired exactly.', { field: 'people' });
  const candidates = noneChosen(both, floor);
  addBest(both, candidates, candidatesEach);
  for (let more = candidatesEach; ; more *= 2) {
    const peerGraph = peerGraphOf(table, candidates.open, bonus);
    const matching = bestMatching(peerGraph.graph);
    const prices = pricesOf(table, peerGraph, matching);
    if (!addPaying(both, candidates, { bonus, leftPrices: prices, rightPrices: prices }, more))
      return solutionOf(table, peerGraph, matching);
  }
};

/** Everybody on both sides, as the choice of candidates sees them. */
const bothSides = ({ peers, places, cells }: PeerTable): Table => ({
  mentors: peers,
  mentees: peers,
  mentorPlaces: places,
  menteePlaces: places,
  cells,
});

const mostPairs = ({ peers, places }: PeerTable): number =>
  Math.ceil(places.reduce((sum, each) => sum + Math.min(each, peers.length), 0) / 2);

/** What one more place of each peer is worth: of its dearest place down to the cheapest; nothing where one is free. */
const pricesOf = ({ places }: PeerTable, { firstNode }: PeerGraph, { prices }: Matching): Float64Array =>
  Float64Array.from(places, (count, peer) => {
    const own = prices.subarray(firstNode[peer] ?? 0, firstNode[peer + 1] ?? 0);
    return own.length < count ? 0 : Math.min(...own) / 2;
  });

const solutionOf = ({ cells }: PeerTable, { graph, cells: cellOf }: PeerGraph, matching: Matching): PeerSolution => {
  const chosen = cellOf.filter((cell, edge) => cell >= 0 && matching.taken[edge] === 1).sort((a, b) => a - b);
  return { chosen, points: chosen.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0), graph, matching };
};
