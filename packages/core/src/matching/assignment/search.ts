import { newHeap, type Heap } from './heap.ts';
import type { State } from './state.ts';

/** Working space of the search, made once an assignment. Nodes: right ones first, then left ones. */
export type Search = {
  readonly distance: Float64Array;
  /** Search in which the distance was set, or was found to be final. */
  readonly seen: Int32Array;
  readonly final: Int32Array;
  /** Edge a right node was reached by; slot a left node was reached by. */
  readonly byEdge: Int32Array;
  readonly bySlot: Int32Array;
  /** Nodes with a final distance. */
  readonly tree: Int32Array;
  treeSize: number;
  /** Nodes found in all searches so far. */
  effort: number;
  readonly heap: Heap;
  round: number;
  /** Length of the best way out so far: to a right node with a free slot, or to a left node that gives its place up. */
  best: number;
  freeRight: number;
  givingUp: number;
};

export const newSearch = ({ network: { left, right } }: State): Search => ({
  distance: new Float64Array(left + right),
  seen: new Int32Array(left + right),
  final: new Int32Array(left + right),
  byEdge: new Int32Array(right),
  bySlot: new Int32Array(left),
  tree: new Int32Array(left + right),
  treeSize: 0,
  effort: 0,
  heap: newHeap(),
  round: 0,
  best: 0,
  freeRight: -1,
  givingUp: -1,
});
