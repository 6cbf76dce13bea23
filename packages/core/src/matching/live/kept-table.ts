import { keep } from '../assignment/kept/keep.ts';
import { addEdges } from '../assignment/kept/add-edges.ts';
import type { Kept } from '../assignment/kept/kept.ts';
import { isTaken } from '../assignment/kept/lists.ts';
import type { Settled } from '../pairing/settled.ts';
import type { Solution } from '../pairing/solve.ts';
import { roomIn } from '../pairing/room.ts';
import { blocked, type Table } from '../pairing/table.ts';
import { worthOf as worthBy, type Worths } from '../pairing/worths.ts';

/**
 * The pairing of a table, kept solved. Mentees are the first nodes, then mentors. An edge is worth what `worths` count,
 * and one for being a pair that stood before, so that of all best answers the one that changes least is the best. Only cells that ever paid have an edge; a cell without one never pays (see `priceIn`).
 */
export type KeptTable = {
  readonly table: Table;
  readonly kept: Kept;
  readonly worths: Worths;
  /** No pair below so many points. */
  readonly floor: number;
  readonly edges: Map<number, number>;
  /** The cell of each edge. */
  readonly cells: number[];
  readonly standing: Set<number>;
  settled: Settled;
};

/** Keeps a pairing that was solved with `standing`. O(candidates). */
export const keepTable = (
  table: Table,
  { network, assignment, worths }: Solution,
  { settled, standing, floor }: Pick<KeptTable, 'settled' | 'floor'> & { readonly standing: Iterable<number> },
): KeptTable => {
  const cells = Array.from(network.to, (column) => column);
  for (let row = 0; row < network.left; row++)
    for (let edge = network.start[row] ?? 0; edge < (network.start[row + 1] ?? 0); edge++)
      cells[edge] = row * network.right + (network.to[edge] ?? 0);
  return {
    table,
    kept: keep(network, assignment),
    worths,
    floor,
    edges: new Map(cells.map((cell, edge) => [cell, edge])),
    cells,
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
export const worthOf = ({ table, worths, floor, standing }: KeptTable, cell: number): number => {
  const { cells, mentors, mentorsLast, menteesLast } = table;
  const points = cells[cell] ?? blocked;
  if (points === blocked || points < floor) return -Infinity;
  const last = (menteesLast[Math.floor(cell / mentors.length)] ?? 0) + (mentorsLast[cell % mentors.length] ?? 0);
  return worthBy(worths, points, last, standing.has(cell));
};

/** The edge of a cell; one that closed is added where there is none yet. */
export const edgeOf = (live: KeptTable, cell: number): number => {
  const known = live.edges.get(cell);
  if (known !== undefined) return known;
  const width = live.table.mentors.length;
  const to = live.table.mentees.length + (cell % width);
  const [edge = -1] = addEdges(live.kept, Math.floor(cell / width), [{ to, worth: -Infinity }]);
  live.edges.set(cell, edge);
  live.cells[edge] = cell;
  return edge;
};

/** The cells that are chosen, ascending, pinned ones aside. */
export const chosenCells = ({ kept, cells }: KeptTable): readonly number[] =>
  cells.filter((_, edge) => isTaken(kept, edge)).sort((a, b) => a - b);
