import { AppError } from '../../errors/index.ts';
import type { Objective } from '../assignment/assign.ts';
import { bestMatching } from '../general/best-matching.ts';
import type { Graph, Matching } from '../general/graph.ts';
import { peersAsTable } from '../peers/peer-table.ts';
import { addBest, addPaying, noneChosen, type Candidates } from './candidates.ts';
import { placeGraphOf, type Link, type PlaceGraph } from './place-graph.ts';
import { mostPoints } from './table.ts';
import type { Chosen } from './paired-up.ts';
import { isOpen } from './solve.ts';
import type { Tables } from './tables.ts';

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

/** What the graph was made from: the cells looked at, places and first node of each holder, what a pair counts beside its points. */
export type Offered = {
  readonly mentoring: Candidates;
  readonly peers: Candidates;
  readonly places: Int32Array;
  readonly firstNode: Int32Array;
  readonly bonus: number;
};

/** Candidates a person begins with in each table, and gets more of where they were not enough. */
const candidatesEach = 24;
/** Worths above this are not searched exactly. */
const mostWorth = 2 ** 30;

/**
 * The best pairing of mentors, mentees and peers together, exactly, where one person may be all three within a total.
 * Two people may come out as a pair in two ways; `pairOnce` sees to that. The search sees only the best candidates of
 * each; then every cell left out is priced, and those that would pay more than two places cost are added, until none
 * does (odd sets, which could only make a cell dearer, are left out of that, so a cell too many may be added and none is
 * missed). No pair below `floor`. `standing`: the cells chosen before; of equally good pairings it is then one that keeps
 * the most of them, as far as whole numbers reach (some 2,300 pairs). Throws `matching.invalid` when there are too many
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
  const units = unitsFor(places, objective, stands ? standing : null);
  const bonus = units.bonus / units.scale;
  const [some, somePeers] = [noneChosen(mentoring, floor), noneChosen(peers, floor)];
  addBest(mentoring, some, candidatesEach);
  addBest(peers, somePeers, candidatesEach);
  for (const cell of units.standing.mentoring) if (isOpen(mentoring, cell, floor)) some.open[cell] = 1;
  for (const cell of units.standing.peers) if (isOpen(peers, cell, floor)) somePeers.open[cell] = 1;
  const together = tables.limits.map((limit) => ({ holders: holdersOf(tables, limit), most: limit.most }));
  for (let rounds = 0, more = candidatesEach; ; rounds++, more *= 2) {
    const links = [...mentoringLinks(tables, some, units), ...peerLinks(tables, somePeers, units)];
    const placeGraph = placeGraphOf(places, links, together);
    const matching = bestMatching(placeGraph.graph);
    const prices = pricesOf(places, placeGraph, matching).map((price) => price / units.scale);
    const [mentors, mentees] = [mentoring.mentors.length, mentoring.mentees.length];
    const ofPeers = prices.subarray(mentors + mentees);
    const ofMentees = prices.subarray(mentors, mentors + mentees);
    const inMentoring = { bonus, leftPrices: ofMentees, rightPrices: prices.subarray(0, mentors) };
    const addedMentoring = addPaying(mentoring, some, inMentoring, more);
    const addedPeers = addPaying(peers, somePeers, { bonus, leftPrices: ofPeers, rightPrices: ofPeers }, more);
    if (addedMentoring || addedPeers) continue;
    const offered = { mentoring: some, peers: somePeers, places, firstNode: placeGraph.firstNode, bonus };
    return { ...read(tables, placeGraph, matching), rounds, offered };
  }
};

/** A point counts `scale`, above all pairs that can stand together; a pair counts `bonus` beside its points. */
type Units = {
  readonly scale: number;
  readonly bonus: number;
  readonly standing: { readonly mentoring: ReadonlySet<number>; readonly peers: ReadonlySet<number> };
};

const unitsFor = (places: Int32Array, objective: Objective, standing: Chosen | null): Units => {
  const pairs = mostPairs(places);
  const scale = standing === null ? 1 : 2 ** Math.ceil(Math.log2(2 * pairs + 2));
  const bonus = objective === 'everyone' ? (mostPoints * scale + 1) * pairs + 1 : 0;
  if (bonus + mostPoints * scale + 4 < mostWorth)
    return { scale, bonus, standing: { mentoring: new Set(standing?.mentoring), peers: new Set(standing?.peers) } };
  if (standing !== null) return unitsFor(places, objective, null);
  throw new AppError('matching.invalid', 'This programme is too large to be paired exactly.', { field: 'people' });
};

const worthIn = ({ scale, bonus }: Units, points = 0, stood: boolean): number =>
  points * scale + bonus + (stood ? 1 : 0);

const placesOf = ({ mentoring: { mentorPlaces, menteePlaces }, peers }: Tables): Int32Array => {
  const all = new Int32Array(mentorPlaces.length + menteePlaces.length + peers.places.length);
  all.set(mentorPlaces);
  all.set(menteePlaces, mentorPlaces.length);
  all.set(peers.places, mentorPlaces.length + menteePlaces.length);
  return all;
};

const mostPairs = (places: Int32Array): number =>
  Math.ceil(places.reduce((sum, each) => sum + Math.min(each, places.length), 0) / 2);

/** Holders of places: mentors, then mentees, then peers. */
const holdersOf = ({ mentoring }: Tables, limit: Tables['limits'][number]): readonly number[] => {
  const mentors = mentoring.mentors.length;
  return [
    limit.mentor,
    limit.mentee < 0 ? -1 : mentors + limit.mentee,
    limit.peer < 0 ? -1 : mentors + mentoring.mentees.length + limit.peer,
  ].filter((holder) => holder >= 0);
};

const mentoringLinks = ({ mentoring: { mentors, cells } }: Tables, { open }: Candidates, units: Units): Link[] =>
  openCells(open).map((cell) => ({
    one: cell % mentors.length,
    other: mentors.length + Math.floor(cell / mentors.length),
    worth: worthIn(units, cells[cell], units.standing.mentoring.has(cell)),
    pair: cell,
  }));

/** A pair of peers is one of the cells above the diagonal, opened from either side; numbered after those of mentoring. */
const peerLinks = ({ mentoring, peers: { peers, cells } }: Tables, { open }: Candidates, units: Units): Link[] => {
  const size = peers.length;
  const first = mentoring.mentors.length + mentoring.mentees.length;
  const above = new Set(
    openCells(open).map((cell) => {
      const [row, column] = [Math.floor(cell / size), cell % size];
      return Math.min(row, column) * size + Math.max(row, column);
    }),
  );
  return [...above]
    .sort((a, b) => a - b)
    .map((cell) => ({
      one: first + Math.floor(cell / size),
      other: first + (cell % size),
      worth: worthIn(units, cells[cell], units.standing.peers.has(cell)),
      pair: mentoring.cells.length + cell,
    }));
};

const openCells = (open: Uint8Array): number[] => {
  const cells: number[] = [];
  for (let cell = open.indexOf(1); cell >= 0; cell = open.indexOf(1, cell + 1)) cells.push(cell);
  return cells;
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
