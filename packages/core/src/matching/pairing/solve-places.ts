import type { Objective } from '../assignment/assign.ts';
import { bestMatching } from '../general/best-matching.ts';
import type { Graph, Matching } from '../general/graph.ts';
import { peersAsTable } from '../peers/peer-table.ts';
import { addBest, addPaying, noneChosen, openCells, type Candidates } from './candidates.ts';
import { placeGraphOf, type Link, type PlaceGraph } from './place-graph.ts';
import { roomInAll } from './room.ts';
import type { Chosen } from './paired-up.ts';
import { isOpen } from './solve.ts';
import type { Tables } from './tables.ts';
import { worthOf, worthsFor, type Worths } from './worths.ts';

/** A best pairing of both tables together: cells chosen, ascending, and the proof of the graph they come from. */
export type PlacesSolution = {
  readonly mentoring: readonly number[];
  /** Above the diagonal. */
  readonly peers: readonly number[];
  readonly graph: Graph;
  readonly matching: Matching;
  /** How often the candidates had to be added to. */
  readonly rounds: number;
  readonly offered: Offered;
};

/** What the graph was made from: the cells looked at, places and first node of each holder, and what a pair counts. */
export type Offered = {
  readonly mentoring: Candidates;
  readonly peers: Candidates;
  readonly places: Int32Array;
  readonly firstNode: Int32Array;
  readonly worths: Worths;
};

/** Candidates a person begins with in each table, and gets more of where they were not enough. */
const candidatesEach = 24;

/**
 * The best pairing of mentors, mentees and peers together, exactly, where one person may be all three within a total.
 * Two people may come out as a pair in two ways; `pairOnce` sees to that. The search sees only the best candidates of
 * each; then every cell left out is priced, and those that would pay more than two places cost are added, until none
 * does (odd sets, which could only make a cell dearer, are left out of that, so a cell too many may be added and none is
 * missed). No pair below `floor`. `standing`: the cells chosen before; of equally good pairings it is then one that keeps
 * the most of them. Throws `matching.invalid` when there are too many
 * places for whole numbers.
 */
export const solvePlaces = (
  tables: Tables,
  objective: Objective,
  floor: number,
  standing: Chosen | null = null,
): PlacesSolution => {
  const { mentoring } = tables;
  const peers = peersAsTable(tables.peers);
  const places = placesOf(tables);
  const stands = standing !== null && standing.mentoring.length + standing.peers.length > 0;
  // Where nobody stands, the same answer as where that was not asked.
  const worths = worthsFor(objective, roomInAll(tables), stands);
  const stood: Stood = { mentoring: new Set(standing?.mentoring), peers: new Set(standing?.peers) };
  const [some, somePeers] = [noneChosen(mentoring, floor), noneChosen(peers, floor)];
  addBest(mentoring, some, candidatesEach);
  addBest(peers, somePeers, candidatesEach);
  for (const cell of stood.mentoring) if (isOpen(mentoring, cell, floor)) some.open[cell] = 1;
  for (const cell of stood.peers) if (isOpen(peers, cell, floor)) somePeers.open[cell] = 1;
  const together = tables.limits.map((limit) => ({ holders: holdersOf(tables, limit), most: limit.most }));
  for (let rounds = 0, more = candidatesEach; ; rounds++, more *= 2) {
    const links = [...mentoringLinks(tables, some, worths, stood), ...peerLinks(tables, somePeers, worths, stood)];
    const placeGraph = placeGraphOf(places, links, together);
    const matching = bestMatching(placeGraph.graph);
    const prices = pricesOf(places, placeGraph, matching);
    const [mentors, mentees] = [mentoring.mentors.length, mentoring.mentees.length];
    const ofPeers = prices.subarray(mentors + mentees);
    const ofMentees = prices.subarray(mentors, mentors + mentees);
    const inMentoring = { leftPrices: ofMentees, rightPrices: prices.subarray(0, mentors) };
    const addedMentoring = addPaying(mentoring, some, worths, inMentoring, more);
    const addedPeers = addPaying(peers, somePeers, worths, { leftPrices: ofPeers, rightPrices: ofPeers }, more);
    if (addedMentoring || addedPeers) continue;
    const offered = { mentoring: some, peers: somePeers, places, firstNode: placeGraph.firstNode, worths };
    return { ...read(tables, placeGraph, matching), rounds, offered };
  }
};

type Stood = { readonly mentoring: ReadonlySet<number>; readonly peers: ReadonlySet<number> };

const placesOf = ({ mentoring: { mentorPlaces, menteePlaces }, peers }: Tables): Int32Array => {
  const all = new Int32Array(mentorPlaces.length + menteePlaces.length + peers.places.length);
  all.set(mentorPlaces);
  all.set(menteePlaces, mentorPlaces.length);
  all.set(peers.places, mentorPlaces.length + menteePlaces.length);
  return all;
};

/** Holders of places: mentors, then mentees, then peers. */
const holdersOf = ({ mentoring }: Tables, limit: Tables['limits'][number]): readonly number[] => {
  const mentors = mentoring.mentors.length;
  return [
    limit.mentor,
    limit.mentee < 0 ? -1 : mentors + limit.mentee,
    limit.peer < 0 ? -1 : mentors + mentoring.mentees.length + limit.peer,
  ].filter((holder) => holder >= 0);
};

const mentoringLinks = ({ mentoring }: Tables, candidates: Candidates, worths: Worths, stood: Stood): Link[] => {
  const { mentors, cells, mentorsLast, menteesLast } = mentoring;
  return openCells(candidates).map((cell) => {
    const [row, column] = [Math.floor(cell / mentors.length), cell % mentors.length];
    const last = (menteesLast[row] ?? 0) + (mentorsLast[column] ?? 0);
    const worth = worthOf(worths, cells[cell] ?? 0, last, stood.mentoring.has(cell));
    return { one: column, other: mentors.length + row, worth, pair: cell };
  });
};

/** A pair of peers is one of the cells above the diagonal, opened from either side; numbered after those of mentoring. */
const peerLinks = (
  { mentoring, peers: { peers, last, cells } }: Tables,
  candidates: Candidates,
  worths: Worths,
  stood: Stood,
): Link[] => {
  const size = peers.length;
  const first = mentoring.mentors.length + mentoring.mentees.length;
  const above = new Set(
    openCells(candidates).map((cell) => {
      const [row, column] = [Math.floor(cell / size), cell % size];
      return Math.min(row, column) * size + Math.max(row, column);
    }),
  );
  return [...above]
    .sort((a, b) => a - b)
    .map((cell) => {
      const [row, column] = [Math.floor(cell / size), cell % size];
      const both = (last[row] ?? 0) + (last[column] ?? 0);
      const worth = worthOf(worths, cells[cell] ?? 0, both, stood.peers.has(cell));
      return { one: first + row, other: first + column, worth, pair: mentoring.cells.length + cell };
    });
};

/** What one more place of each holder is worth: of its dearest place down to the cheapest; nothing where one is free. */
const pricesOf = (places: Int32Array, { firstNode }: PlaceGraph, { prices }: Matching): Float64Array =>
  Float64Array.from(places, (count, holder) => {
    const own = prices.subarray(firstNode[holder] ?? 0, firstNode[holder + 1] ?? 0);
    return own.length < count ? 0 : Math.min(...own) / 2;
  });

const read = ({ mentoring }: Tables, { graph, pairs }: PlaceGraph, matching: Matching) => {
  const chosen = pairs.filter((pair, edge) => pair >= 0 && matching.taken[edge] === 1).sort((a, b) => a - b);
  const size = mentoring.cells.length;
  return {
    mentoring: chosen.filter((pair) => pair < size),
    peers: chosen.filter((pair) => pair >= size).map((pair) => pair - size),
    graph,
    matching,
  };
};
