import { away } from './change.ts';
import { set } from './journal.ts';
import type { Kept } from './kept.ts';

/** Somebody to pair with, and what that is worth. */
type Link = { readonly to: number; readonly worth: number };

/** Adds edges to a node, none of which stood before; those that pay are taken. Returns their numbers, in order. */
export const addEdges = (kept: Kept, node: number, links: readonly Link[]): readonly number[] => {
  const edges = links.map(({ to }) => addClosed(kept, node, to));
  const open = (): void => {
    for (const [at, edge] of edges.entries()) set(kept, 'worth', edge, links[at]?.worth ?? -Infinity);
  };
  const borne = kept.price[node] ?? 0;
  if (links.some(({ to, worth }) => worth > borne + (kept.price[to] ?? 0))) away(kept, node, open);
  else open();
  return edges;
};

/** A new edge, closed, at the end of the lists of both ends. */
const addClosed = (kept: Kept, one: number, other: number): number => {
  const edge = kept.edges++;
  if (edge >= kept.worth.length) {
    const room = 2 * kept.edges;
    kept.worth = longer(new Float64Array(room), kept.worth);
    for (const key of ['lower', 'ends', 'atLower', 'atUpper'] as const)
      kept[key] = longer(new Int32Array(room), kept[key]);
  }
  kept.journal.push({ kind: 'edge', at: edge, was: 0, also: 0 });
  kept.lower[edge] = Math.min(one, other);
  kept.ends[edge] = one + other;
  kept.worth[edge] = -Infinity;
  kept.atLower[edge] = append(kept, Math.min(one, other), edge);
  kept.atUpper[edge] = append(kept, Math.max(one, other), edge);
  return edge;
};

const append = (kept: Kept, node: number, edge: number): number => {
  if (kept.count[node] === kept.room[node]) moveToEnd(kept, node);
  const at = kept.count[node] ?? 0;
  kept.lists[(kept.first[node] ?? 0) + at] = edge;
  kept.count[node] = at + 1;
  return at;
};

/** Moves the list of a node to where it has room for twice as many. */
const moveToEnd = (kept: Kept, node: number): void => {
  const [from, count] = [kept.first[node] ?? 0, kept.count[node] ?? 0];
  const room = Math.max(4, 2 * count);
  if (kept.listed + room > kept.lists.length) kept.lists = longer(new Int32Array(2 * (kept.listed + room)), kept.lists);
  kept.lists.copyWithin(kept.listed, from, from + count);
  kept.first[node] = kept.listed;
  kept.room[node] = room;
  kept.listed += room;
};

const longer = <T extends Int32Array | Float64Array>(room: T, values: T): T => {
  room.set(values);
  return room;
};
