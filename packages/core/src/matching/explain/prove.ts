import { settledTables } from '../all-settled.ts';
import type { Objective } from '../assignment/assign.ts';
import { certificateFaults } from '../assignment/certificate.ts';
import { matchingFaults } from '../general/certificate.ts';
import { pairsIn, type Outcome } from '../live/outcome.ts';
import { peersOf } from '../pairing/pair-once.ts';
import { rankOf, type Ranked, type Worth } from '../pairing/paired-up.ts';
import { solve } from '../pairing/solve.ts';
import { solvePlaces } from '../pairing/solve-places.ts';
import { blocked } from '../pairing/table.ts';
import type { Tables } from '../pairing/tables.ts';
import { leftOutFaults, leftOutPlaceFaults } from './left-out.ts';

/** That no better pairing exists, or how much better one could be at most. */
export type Proof = Worth & {
  /** Pairs and points that no pairing goes beyond: those of this one when it is proved the best. */
  readonly most: Worth;
  /** What is wrong with the proof itself; empty when the figures stand. */
  readonly faults: readonly string[];
  /** Pairs that rules and decisions leave possible; each was looked at. */
  readonly possible: number;
};

/** What no pairing goes beyond, and what its certificate says against that. */
type Bound = Ranked & { readonly faults: readonly string[] };

/**
 * Holds the pairs of a run, however they were found, against a bound whose certificate is checked independently of the
 * search, over every pair that is possible. Where two people might have been paired twice, the bound counts that and may
 * stay above what can be had. For `fairest` the bound on pairs is that of the programme's floor, that on points the one
 * of the lowest pair; and the lowest pair is proved by the fewer pairs that there are from one point more on, or else a
 * fault says that it may be raised. O(mentors x mentees), and a solution for each bound.
 */
export const prove = (outcome: Outcome): Proof => {
  const { judged, pool, settled, paired } = outcome;
  const { objective = 'everyone', floor = 0 } = pool.input;
  const tables = settledTables(judged, pool, settled);
  const { chosen } = paired;
  const own = rankOf(tables, chosen);
  const points = (cells: Uint8Array, pairs: readonly number[]) => pairs.map((cell) => cells[cell] ?? blocked);
  const each = [...points(tables.mentoring.cells, chosen.mentoring), ...points(tables.peers.cells, chosen.peers)];
  const faults = each.some((one) => one === blocked || one < floor) ? ['a pair breaks a rule'] : [];
  const bound = objective === 'fairest' ? fairestBound(tables, floor, own, each) : boundOf(tables, objective, floor);
  const all = pairsIn(outcome);
  const total = all.reduce((sum, pair) => sum + pair.points, 0);
  return {
    pairs: all.length,
    points: total,
    most: { pairs: all.length + bound.pairs - own.pairs, points: total + bound.points - own.points },
    faults: [...faults, ...bound.faults],
    possible: possibleIn(tables, floor),
  };
};

const fairestBound = (tables: Tables, floor: number, own: Ranked, points: readonly number[]): Bound => {
  const everyone = boundOf(tables, 'everyone', floor);
  if (points.length === 0) return everyone;
  const lowest = Math.min(...points);
  const [here, higher] = [boundOf(tables, 'everyone', lowest), boundOf(tables, 'everyone', lowest + 1)];
  const faults = [...everyone.faults, ...here.faults, ...higher.faults];
  if (higher.pairs >= own.pairs && higher.last <= own.last)
    faults.push(`the lowest pair, of ${lowest} points, may be raised`);
  return { ...here, pairs: everyone.pairs, faults };
};

const boundOf = (tables: Tables, objective: Objective, floor: number): Bound => {
  if (tables.limits.length > 0) return placesBound(tables, objective, floor);
  const { chosen, network, assignment, candidates, worths } = solve(tables.mentoring, objective, floor);
  const peers = placesBound(peersOf(tables), objective, floor);
  const mentoring = rankOf(tables, { mentoring: chosen, peers: [] });
  const { mentoring: table } = tables;
  return {
    pairs: mentoring.pairs + peers.pairs,
    points: mentoring.points + peers.points,
    last: mentoring.last + peers.last,
    first: mentoring.first + peers.first,
    faults: [
      ...certificateFaults(network, assignment),
      ...leftOutFaults(table, candidates, worths, assignment),
      ...peers.faults,
    ],
  };
};

const placesBound = (tables: Tables, objective: Objective, floor: number): Bound => {
  const { mentoring, peers, graph, matching, offered } = solvePlaces(tables, objective, floor);
  const faults = [...matchingFaults(graph, matching), ...leftOutPlaceFaults(tables, offered, matching)];
  return { ...rankOf(tables, { mentoring, peers }), faults };
};

const possibleIn = ({ mentoring, peers }: Tables, floor: number): number => {
  const isPossible = (points: number) => points !== blocked && points >= floor;
  return mentoring.cells.filter(isPossible).length + peers.cells.filter(isPossible).length / 2;
};
