import type { Network } from '../network.ts';
import type { Kept } from './kept.ts';

type Lists = Pick<Kept, 'first' | 'count' | 'room' | 'lists' | 'listed' | 'atLower' | 'atUpper'>;

/** The edges of every node, in the order of their numbers. O(edges). */
export const listEdges = ({ left, right, start, to }: Network): Lists => {
  const atLower = new Int32Array(to.length);
  const first = new Int32Array(left + right);
  const count = new Int32Array(left + right);
  for (const j of to) count[left + j] = (count[left + j] ?? 0) + 1;
  for (let i = 0; i < left; i++) {
    count[i] = (start[i + 1] ?? 0) - (start[i] ?? 0);
    for (let e = start[i] ?? 0; e < (start[i + 1] ?? 0); e++) atLower[e] = e - (start[i] ?? 0);
  }
  for (let node = 1; node < left + right; node++) first[node] = (first[node - 1] ?? 0) + (count[node - 1] ?? 0);
  const next = first.slice();
  const lists = new Int32Array(2 * to.length);
  const atUpper = new Int32Array(to.length);
  for (let e = 0; e < to.length; e++) {
    const j = left + (to[e] ?? 0);
    const at = next[j] ?? 0;
    next[j] = at + 1;
    lists[e] = e;
    lists[at] = e;
    atUpper[e] = at - (first[j] ?? 0);
  }
  return { first, count, room: count.slice(), lists, listed: lists.length, atLower, atUpper };
};

/** The end of an edge that is not this node. */
export const otherEnd = ({ ends }: Kept, edge: number, node: number): number => (ends[edge] ?? 0) - node;

export const isTaken = ({ lower, atLower, used }: Kept, edge: number): boolean =>
  (atLower[edge] ?? 0) < (used[lower[edge] ?? 0] ?? 0);

/** Takes an edge for both of its ends, or lets it go, and notes that for `undo`. */
export const flip = (kept: Kept, edge: number): void => {
  const { lower, atLower, atUpper, journal, used } = kept;
  journal.push({ kind: 'flip', at: edge, was: atLower[edge] ?? 0, also: atUpper[edge] ?? 0 });
  const by = isTaken(kept, edge) ? -1 : 1;
  const low = lower[edge] ?? 0;
  for (const node of [low, otherEnd(kept, edge, low)]) {
    // The border of those taken: the last of them goes, or the first of the others joins.
    const border = (used[node] ?? 0) + (by > 0 ? 0 : -1);
    swap(kept, node, node === low ? atLower : atUpper, edge, border);
    used[node] = (used[node] ?? 0) + by;
  }
};

/** Undoes a flip, so that every edge stands where it stood before. `was` and `also` as in the journal. */
export const unflip = (kept: Kept, edge: number, was: number, also: number): void => {
  const { lower, atLower, atUpper, used } = kept;
  const by = isTaken(kept, edge) ? -1 : 1;
  const low = lower[edge] ?? 0;
  for (const node of [low, otherEnd(kept, edge, low)]) {
    swap(kept, node, node === low ? atLower : atUpper, edge, node === low ? was : also);
    used[node] = (used[node] ?? 0) + by;
  }
};

/** Takes the newest edge out again, which stands last in the lists of both its ends. */
export const dropLast = (kept: Kept): void => {
  const edge = --kept.edges;
  const low = kept.lower[edge] ?? 0;
  for (const node of [low, otherEnd(kept, edge, low)]) kept.count[node] = (kept.count[node] ?? 0) - 1;
};

/** Exchanges an edge with the one that stands so far back in the list of a node. */
const swap = (kept: Kept, node: number, own: Int32Array, edge: number, to: number): void => {
  const { lists, lower, atLower, atUpper } = kept;
  const first = kept.first[node] ?? 0;
  const from = own[edge] ?? 0;
  const other = lists[first + to] ?? 0;
  lists[first + from] = other;
  lists[first + to] = edge;
  (lower[other] === node ? atLower : atUpper)[other] = from;
  own[edge] = to;
};
