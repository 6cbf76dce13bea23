import { newHeap, type Heap } from '../assignment/heap.ts';
import { arcsOf, type Arcs } from './arcs.ts';
import type { Graph } from './graph.ts';

/**
 * A matching in the making, and the trees that look for a better one. Nodes are numbers: vertices first, then blossoms (odd
 * rings of nodes shrunk into one). An arc is an edge in one direction; arcs of a vertex stand together. -1 is none.
 *
 * Trees grow from all unmatched vertices at once. What is reached by an even number of steps is `outer` and loses one of
 * its price with every step of `progress`; what is reached by an odd number is `inner` and gains one; of blossoms' prices
 * it is the other way round. So that nothing has to be written while they change, prices are kept as they would be at
 * progress 0 under their present label: `relabel` is the only one who converts them.
 *
 * Holds at all times: no edge is worth more than its two prices and those of the odd sets around both its ends; a matched
 * edge is worth just that, and so is every edge of a tree or a ring. All prices are of twice the worth, and those of outer
 * vertices all odd or all even, so that all stay whole.
 */
export type Forest = Arcs & {
  readonly size: number;
  /** A vertex: the arc to its partner; the arc to the next in a ring of halves (see `halves`); the outermost node around it. */
  readonly mate: Int32Array;
  readonly half: Int32Array;
  readonly top: Int32Array;
  /** The vertex after it among those of any blossom around it. */
  readonly next: Int32Array;

  /** A node: its label; of a vertex that of its outermost node. */
  readonly label: Int8Array;
  readonly price: Float64Array;
  /** First and last of its vertices, and the one that is not matched within it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly base: Int32Array;
  /** The blossom it lies in directly; the node after and before it in that ring, and the arc to the one after. */
  readonly inside: Int32Array;
  readonly after: Int32Array;
  readonly before: Int32Array;
  readonly link: Int32Array;
  /** Of a blossom: the node of its ring in which the base lies. */
  readonly baseNode: Int32Array;
  /** The arc by which a tree came here, -1 at its root; and the root vertex of that tree. */
  readonly entry: Int32Array;
  readonly tree: Int32Array;
  /** Walk that passed here last. */
  readonly walk: Int32Array;
  /** When something is expected to happen to it: the only event of it in the heap that counts. */
  readonly expects: Float64Array;

  readonly events: Heap;
  /** Vertices that became outer and have not looked around yet. */
  readonly fresh: number[];
  /** All nodes that ever joined a tree, by its root. */
  readonly members: number[][];
  /** Numbers of blossoms not in use. */
  readonly spare: number[];
  progress: number;
  trees: number;
  walks: number;
  /** Whether odd rings are left in halves instead of shrunk. */
  inHalves: boolean;
};

export const none = 0;
export const outer = 1;
export const inner = -1;

export type Label = typeof none | typeof outer | typeof inner;

export const newForest = (graph: Graph): Forest => {
  const { size } = graph;
  const own = () => new Int32Array(size).fill(-1);
  // Odd sets of three and more that lie within each other or apart: never more than half of the vertices.
  const nodes = size + (size >> 1) + 1;
  const each = () => new Int32Array(nodes).fill(-1);
  const itself = () => Int32Array.from({ length: nodes }, (_, node) => node);
  return {
    size,
    ...arcsOf(graph),
    mate: own(),
    half: own(),
    next: own(),
    top: itself(),
    label: new Int8Array(nodes),
    price: new Float64Array(nodes),
    first: itself(),
    last: itself(),
    base: itself(),
    inside: each(),
    after: each(),
    before: each(),
    link: each(),
    baseNode: each(),
    entry: each(),
    tree: each(),
    walk: each(),
    expects: new Float64Array(nodes).fill(Infinity),
    events: newHeap(),
    fresh: [],
    members: Array.from({ length: size }, () => []),
    spare: Array.from({ length: nodes - size }, (_, at) => nodes - 1 - at),
    progress: 0,
    trees: 0,
    walks: 0,
    inHalves: false,
  };
};

/** All vertices of a node, in the same order as long as it stands. */
export const eachVertex = ({ first, last, next }: Forest, node: number, visit: (vertex: number) => void): void => {
  const end = last[node] ?? 0;
  for (let vertex = first[node] ?? 0; vertex !== end; vertex = next[vertex] ?? 0) visit(vertex);
  visit(end);
};

/** Gives a node that lies in nothing, and all its vertices, another label. */
export const relabel = (forest: Forest, node: number, as: Label): void => {
  const { label, price, size, progress } = forest;
  const change = (as - (label[node] ?? 0)) * progress;
  if (node >= size) {
    label[node] = as;
    price[node] = (price[node] ?? 0) - change;
  }
  eachVertex(forest, node, (vertex) => {
    label[vertex] = as;
    price[vertex] = (price[vertex] ?? 0) + change;
  });
};

/** Makes a node the outermost around its vertices. */
export const rise = (forest: Forest, node: number): void => {
  const { top } = forest;
  eachVertex(forest, node, (vertex) => {
    top[vertex] = node;
  });
};

/** The root of the tree in which a vertex is. */
export const rootOf = ({ tree, top }: Forest, vertex: number): number => tree[top[vertex] ?? 0] ?? 0;
