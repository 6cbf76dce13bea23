import type { Graph } from '../general/graph.ts';
import type { PeerTable } from './peer-table.ts';

/** Peers as a graph in which nobody has more than one partner, and how to read it. */
export type PeerGraph = {
  readonly graph: Graph;
  /** A cell for each edge whose being chosen says that these two are a pair; -1 for the others. */
  readonly cells: readonly number[];
  /** The first node of each peer, one a place; one more entry at the end. */
  readonly firstNode: Int32Array;
};

/**
 * A node a place of each peer, though not more than the peer has edges. Where one of two people has a single place, all
 * their nodes are joined. Two people with several could become a pair twice over so: between them stand two nodes of
 * their own, worth `w + 2` together (no pair) and `w + 1` each with a place (both: a pair, `w` more than none; one alone
 * never pays). So each pair is made once at most, and exactly (W. T. Tutte, "A short proof of the factor theorem for
 * finite graphs", 1954). `open` says which cells may become pairs; a pair is worth its points and the bonus.
 */
export const peerGraphOf = ({ peers, places, cells }: PeerTable, open: Uint8Array, bonus: number): PeerGraph => {
  const size = peers.length;
  const pairs = openPairs(size, open);
  const firstNode = nodesOf(size, places, pairs);
  const edges: Edge[] = [];
  let nodes = firstNode[size] ?? 0;
  for (const cell of pairs) {
    const [one, other] = [nodesAt(firstNode, Math.floor(cell / size)), nodesAt(firstNode, cell % size)];
    const worth = (cells[cell] ?? 0) + bonus;
    if (one.length < 2 || other.length < 2) {
      for (const from of one) for (const to of other) edges.push({ from, to, worth, cell });
      continue;
    }
    const [near, far] = [nodes++, nodes++];
    edges.push({ from: near, to: far, worth: worth + 2, cell: -1 });
    for (const from of one) edges.push({ from, to: near, worth: worth + 1, cell });
    for (const from of other) edges.push({ from, to: far, worth: worth + 1, cell: -1 });
  }
  return {
    firstNode,
    cells: edges.map(({ cell }) => cell),
    graph: {
      size: nodes,
      from: Int32Array.from(edges, ({ from }) => from),
      to: Int32Array.from(edges, ({ to }) => to),
      worth: Int32Array.from(edges, ({ worth }) => worth),
    },
  };
};

type Edge = { readonly from: number; readonly to: number; readonly worth: number; readonly cell: number };

/** Cells above the diagonal that are open from either side, ascending. */
const openPairs = (size: number, open: Uint8Array): readonly number[] => {
  const pairs: number[] = [];
  for (let row = 0; row < size; row++)
    for (let column = row + 1; column < size; column++)
      if (open[row * size + column] === 1 || open[column * size + row] === 1) pairs.push(row * size + column);
  return pairs;
};

const nodesOf = (size: number, places: Int32Array, pairs: readonly number[]): Int32Array => {
  const degrees = new Int32Array(size);
  for (const cell of pairs)
    for (const peer of [Math.floor(cell / size), cell % size]) degrees[peer] = (degrees[peer] ?? 0) + 1;
  const firstNode = new Int32Array(size + 1);
  for (let peer = 0; peer < size; peer++)
    firstNode[peer + 1] = (firstNode[peer] ?? 0) + Math.min(places[peer] ?? 0, degrees[peer] ?? 0);
  return firstNode;
};

const nodesAt = (firstNode: Int32Array, peer: number): readonly number[] => {
  const first = firstNode[peer] ?? 0;
  return Array.from({ length: (firstNode[peer + 1] ?? 0) - first }, (_, index) => first + index);
};
