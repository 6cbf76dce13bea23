import { pin, setPlaces, setWorth, unpin } from '../assignment/kept/change.ts';
import { settle } from '../assignment/kept/journal.ts';
import type { Settled } from '../pairing/settled.ts';
import { countAnew } from './join.ts';
import { edgeIn, edgeOf, worthOf, type KeptTable } from './kept-table.ts';
import { priceIn } from './price-in.ts';

/**
 * Brings a kept pairing from what was decided before to what is decided now, one step a difference: people counted anew who
 * said something new (by their nodes), pins taken back, cells opened, places given and taken, cells closed, pins set. It is
 * a best one of the whole table afterwards. Undo with the journal of `kept`, and with `settled` as it was.
 */
export const changeTable = (live: KeptTable, to: Settled, changed: readonly number[] = []): void => {
  const { kept, settled: from } = live;
  const start = kept.journal.length;
  for (const node of changed) countAnew(live, node);
  live.settled = to;
  const pinned = new Set(to.pinned);
  for (const cell of from.pinned)
    if (!pinned.has(cell)) unpin(kept, edgeOf(live, cell), to.closed.has(cell) ? -Infinity : worthOf(live, cell));
  for (const cell of from.closed)
    if (!to.closed.has(cell) && !pinned.has(cell) && worthOf(live, cell) !== -Infinity)
      setWorth(kept, edgeOf(live, cell), worthOf(live, cell));
  changePlaces(live, from, to);
  const before = new Set(from.pinned);
  for (const cell of to.closed) {
    const edge = from.closed.has(cell) ? -1 : edgeIn(live, cell);
    if (edge >= 0) setWorth(kept, edge, -Infinity);
  }
  for (const cell of to.pinned) if (!before.has(cell)) pin(kept, edgeOf(live, cell));
  priceIn(live, start, changed);
};

/** From now on these pairs are the ones that stand; nothing has to be searched when they are the ones chosen. */
export const standAnew = (live: KeptTable, cells: readonly number[]): void => {
  const { kept, standing } = live;
  const now = new Set(cells);
  const changed = [...standing].filter((cell) => !now.has(cell)).concat(cells.filter((cell) => !standing.has(cell)));
  for (const cell of changed) {
    if (now.has(cell)) standing.add(cell);
    else standing.delete(cell);
    const edge = edgeIn(live, cell);
    if (edge >= 0 && kept.worth[edge] !== -Infinity) setWorth(kept, edge, worthOf(live, cell));
  }
  settle(kept);
};

/** What each person has in all, places that pins took included, changes by so much. */
const changePlaces = ({ kept, table, nodes }: KeptTable, from: Settled, to: Settled): void => {
  const [before, after] = [capacities(table.mentors.length, from), capacities(table.mentors.length, to)];
  for (const [column, places] of after.mentors.entries()) {
    const by = places - (before.mentors[column] ?? 0);
    const node = nodes.ofColumn[column] ?? -1;
    if (by !== 0) setPlaces(kept, node, (kept.places[node] ?? 0) + by);
  }
  for (const [row, places] of after.mentees.entries()) {
    const by = places - (before.mentees[row] ?? 0);
    const node = nodes.ofRow[row] ?? -1;
    if (by !== 0) setPlaces(kept, node, (kept.places[node] ?? 0) + by);
  }
};

const capacities = (width: number, { pinned, mentorPlaces, menteePlaces }: Settled) => {
  const [mentors, mentees] = [mentorPlaces.slice(), menteePlaces.slice()];
  for (const cell of pinned) {
    mentors[cell % width] = (mentors[cell % width] ?? 0) + 1;
    const row = Math.floor(cell / width);
    mentees[row] = (mentees[row] ?? 0) + 1;
  }
  return { mentors, mentees };
};
