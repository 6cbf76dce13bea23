import { away } from '../assignment/kept/change.ts';
import { set } from '../assignment/kept/journal.ts';
import { placesBefore } from '../pairing/moved-cells.ts';
import type { Table } from '../pairing/table.ts';
import { cellOf, worthOf, type KeptTable } from './kept-table.ts';
import { moreNodes } from './nodes.ts';

/**
 * What is kept, read by a table that has more people. They have no place yet: `changeTable` gives them theirs. The same
 * assignment stands behind both. Null when there are no nodes left for them. O(people + pairs).
 */
export const withTable = (live: KeptTable, table: Table): KeptTable | null => {
  const { kept, settled, standing } = live;
  const rows = placesBefore(live.table.mentees, table.mentees);
  const columns = placesBefore(live.table.mentors, table.mentors);
  const nodes = moreNodes(live.nodes, kept.left, { rows, columns });
  if (nodes === null) return null;
  const moved = cellMover(live, { ...live, table, nodes });
  return {
    ...live,
    table,
    nodes,
    standing: new Set([...standing].map(moved)),
    settled: {
      pinned: settled.pinned.map(moved),
      closed: new Set([...settled.closed].map(moved)),
      mentorPlaces: columns.map((was) => settled.mentorPlaces[was] ?? 0),
      menteePlaces: rows.map((was) => settled.menteePlaces[was] ?? 0),
    },
  };
};

/** Where a cell of one table stands in another, by the nodes of its two. */
const cellMover =
  (from: KeptTable, to: KeptTable) =>
  (cell: number): number => {
    const width = from.table.mentors.length;
    const mentee = from.nodes.ofRow[Math.floor(cell / width)] ?? -1;
    const mentor = from.nodes.ofColumn[cell % width] ?? -1;
    return (to.nodes.placeOf[mentee] ?? 0) * to.table.mentors.length + (to.nodes.placeOf[mentor] ?? 0);
  };

/** Somebody said something new: takes them out, counts anew what each of their pairs is worth, and lets them come back. */
export const countAnew = (live: KeptTable, node: number): void => {
  const { kept, settled } = live;
  away(kept, node, () => {
    const start = kept.first[node] ?? 0;
    for (let at = start; at < start + (kept.count[node] ?? 0); at++) {
      const edge = kept.lists[at] ?? 0;
      const cell = cellOf(live, edge);
      const isOpen = !settled.closed.has(cell) && !settled.pinned.includes(cell);
      set(kept, 'worth', edge, isOpen ? worthOf(live, cell) : -Infinity);
    }
  });
};
