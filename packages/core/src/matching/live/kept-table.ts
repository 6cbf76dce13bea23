import { keep } from '../assignment/kept/keep.ts';
import { addEdges } from '../assignment/kept/join.ts';
import type { Kept } from '../assignment/kept/kept.ts';
import { isTaken } from '../assignment/kept/lists.ts';
import type { Settled } from '../pairing/settled.ts';
import type { Solution } from '../pairing/solve.ts';
import { blocked, type Table } from '../pairing/table.ts';

/**
 * The pairing of a table, kept solved. Mentees are the first nodes, then mentors. An edge is worth `bonus` for being a
 * pair at all, `scale` a point, and one for being a pair that stood before, so that of all best answers the one that
 * changes least is the best. Only cells that ever paid have an edge; a cell without one never pays (see `priceIn`).
 */
export type KeptTable = {
  readonly table: Table;
  readonly kept: Kept;
  readonly bonus: number;
  readonly scale: number;
  /** No pair below so many points. */
  readonly floor: number;
  /** As many pairs as there may ever be for `bonus` and `scale` to count right. */
  readonly room: number;
  readonly edges: Map<number, number>;
  /** The cell of each edge. */
  readonly cells: number[];
  readonly standing: Set<number>;
  settled: Settled;
};

/** Keeps a pairing that was solved with `standing`. O(candidates). */
export const keepTable = (
  table: Table,
  { network, assignment, scale }: Solution,
  { settled, standing, floor }: Pick<KeptTable, 'settled' | 'floor'> & { readonly standing: Iterable<number> },
): KeptTable => {
  const cells = Array.from(network.to, (column) => column);
  for (let row = 0; row < network.left; row++)
    for (let edge = network.start[row] ?? 0; edge < (network.start[row + 1] ?? 0); edge++)
      cells[edge] = row * network.right + (network.to[edge] ?? 0);
  return {
    table,
    kept: keep(network, assignment),
    bonus: assignment.bonus,
    scale,
    floor,
    room: 2 * mostPairs(settled),
    edges: new Map(cells.map((cell, edge) => [cell, edge])),
    cells,
    standing: new Set(standing),
    settled,
  };
};

/** As many pairs as there are places for, pinned ones aside. */
export const mostPairs = ({ mentorPlaces, menteePlaces }: Settled): number => {
  const sum = (places: Int32Array) => places.reduce((total, each) => total + each, 0);
  return Math.min(sum(mentorPlaces), sum(menteePlaces));
};

/** What a cell is worth, whether or not it may be chosen; -Infinity where a rule or the floor keeps two apart. */
export const worthOf = ({ table, bonus, scale, floor, standing }: KeptTable, cell: number): number => {
  const points = table.cells[cell] ?? blocked;
  if (points === blocked || points < floor) return -Infinity;
  return bonus + points * scale + (standing.has(cell) ? 1 : 0);
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
