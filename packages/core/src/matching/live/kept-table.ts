import { keep } from '../assignment/kept/keep.ts';
import { addEdges } from '../assignment/kept/add-edges.ts';
import type { Kept } from '../assignment/kept/kept.ts';
import { otherEnd } from '../assignment/kept/lists.ts';
import { withSpare } from '../assignment/kept/spare.ts';
import { freshAmong } from '../pairing/judge-alone.ts';
import type { Settled } from '../pairing/settled.ts';
import type { Solution } from '../pairing/solve.ts';
import { roomIn } from '../pairing/room.ts';
import { lastAndPoints, worthByPoints, type WorthByPoints } from '../pairing/find-paying.ts';
import { blocked, type Table } from '../pairing/table.ts';
import type { Worths } from '../pairing/worths.ts';
import { firstNodes, type Nodes } from './nodes.ts';

/**
 * The pairing of a table, kept solved. Mentees are nodes on the left, mentors on the right. An edge is worth what
 * `worths` count, and one for being a pair that stood before, so that of all best answers the one that changes least is
 * the best. Only cells that ever paid have an edge; a cell without one never pays (see `priceIn`).
 */
export type KeptTable = {
  readonly table: Table;
  readonly kept: Kept;
  readonly nodes: Nodes;
  readonly worths: Worths;
  /** No pair below so many points. */
  readonly floor: number;
  readonly worthBy: WorthByPoints;
  readonly standing: Set<number>;
  settled: Settled;
};

/** People on each side who can come before everything has to be solved from scratch. */
const spare = 64;

/** Keeps a pairing that was solved with `standing`. O(candidates). */
export const keepTable = (
  table: Table,
  solution: Solution,
  { settled, standing, floor }: Pick<KeptTable, 'settled' | 'floor'> & { readonly standing: Iterable<number> },
): KeptTable => {
  const { network, assignment } = withSpare(solution, spare);
  const { worths } = solution;
  return {
    table,
    kept: keep(network, assignment),
    nodes: firstNodes(table.mentees.length, table.mentors.length, spare),
    worths,
    floor,
    worthBy: worthByPoints(worths, floor),
    standing: new Set(standing),
    settled,
  };
};

/** Whether what is counted still holds for so many places, pinned ones aside. */
export const hasRoom = ({ table, worths: { room } }: KeptTable, settled: Settled): boolean => {
  const { pairs, last } = roomIn({ ...table, ...settled });
  return pairs <= room.pairs && last <= room.last;
};

/** What a cell is worth, whether or not it may be chosen; -Infinity where a rule or the floor keeps two apart. */
export const worthOf = ({ table, worthBy, worths, standing }: KeptTable, cell: number): number => {
  const { cells, mentors, mentorsLast, menteesLast } = table;
  const last = (menteesLast[Math.floor(cell / mentors.length)] ?? 0) + (mentorsLast[cell % mentors.length] ?? 0);
  const worth = worthBy[lastAndPoints(last, cells[cell] ?? blocked)] ?? -Infinity;
  return standing.has(cell) ? worth + worths.standing : worth;
};

/** The nodes of a cell's two: mentee, then mentor. */
export const nodesOf = ({ table: { mentors }, nodes }: KeptTable, cell: number): readonly [number, number] => [
  nodes.ofRow[Math.floor(cell / mentors.length)] ?? -1,
  nodes.ofColumn[cell % mentors.length] ?? -1,
];

/** The nodes of people, in both roles. */
export const nodesOfAll = ({ table, nodes }: KeptTable, people: ReadonlySet<string>): readonly number[] => [
  ...freshAmong(table.mentees, people).map((row) => nodes.ofRow[row] ?? -1),
  ...freshAmong(table.mentors, people).map((column) => nodes.ofColumn[column] ?? -1),
];

/** The cell of an edge. */
export const cellOf = ({ table, kept, nodes: { placeOf } }: KeptTable, edge: number): number => {
  const mentee = kept.lower[edge] ?? 0;
  return (placeOf[mentee] ?? 0) * table.mentors.length + (placeOf[otherEnd(kept, edge, mentee)] ?? 0);
};

/** The edge of a cell; -1 where there is none. O(edges of the mentee). */
export const edgeIn = (live: KeptTable, cell: number): number => {
  const { ends, lists, first, count } = live.kept;
  const [mentee, mentor] = nodesOf(live, cell);
  const start = first[mentee] ?? 0;
  for (let at = start; at < start + (count[mentee] ?? 0); at++) {
    const edge = lists[at] ?? 0;
    if (ends[edge] === mentee + mentor) return edge;
  }
  return -1;
};

/** The edge of a cell; one that is closed is added where there is none yet. */
export const edgeOf = (live: KeptTable, cell: number): number => {
  const known = edgeIn(live, cell);
  if (known >= 0) return known;
  const [mentee, mentor] = nodesOf(live, cell);
  const [edge = -1] = addEdges(live.kept, mentee, [{ to: mentor, worth: -Infinity }]);
  return edge;
};

/** The cells that are chosen, ascending, pinned ones aside. O(pairs). */
export const chosenCells = (live: KeptTable): readonly number[] => {
  const { lists, first, used } = live.kept;
  const chosen: number[] = [];
  for (const mentee of live.nodes.ofRow) {
    const start = first[mentee] ?? 0;
    for (let at = start; at < start + (used[mentee] ?? 0); at++) chosen.push(cellOf(live, lists[at] ?? 0));
  }
  return chosen.sort((a, b) => a - b);
};
