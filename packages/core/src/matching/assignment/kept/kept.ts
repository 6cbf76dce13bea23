import type { Heap } from '../heap.ts';

/**
 * A solved assignment that can be changed and stays solved. Both sides are nodes alike, left ones first, then right
 * ones; whoever has no place takes no part. An edge knows the sum of its two ends. Always true between two changes, with
 * slack = both prices - worth:
 *   an edge not taken has slack from 0, a taken one slack up to 0; who has a place left costs nothing.
 * These are the conditions of optimality (complementary slackness), so the choice is a best one; see `keptFaults`.
 */
export type Kept = {
  /** How many nodes stand on the left, and on both sides. */
  readonly left: number;
  readonly nodes: number;
  edges: number;
  /** A node: places it has, places used, and what one more would be worth. */
  readonly places: Int32Array;
  readonly used: Int32Array;
  readonly price: Float64Array;
  /** The edges of a node stand in `lists` from `first` on, `count` of them, with room for `room`; taken ones first. */
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly room: Int32Array;
  lists: Int32Array;
  listed: number;
  /** An edge: its lower end, and the sum of both; its worth, -Infinity when closed; how far back in the lists. */
  lower: Int32Array;
  ends: Int32Array;
  worth: Float64Array;
  atLower: Int32Array;
  atUpper: Int32Array;
  /** What to undo, newest last. */
  readonly journal: Entry[];
  /** For searches from one root and from two. */
  readonly reaches: readonly [Reach, Reach];
};

/**
 * A value as it was before a step. `flip`: an edge was taken or let go; `was` and `also` say where it stood in the
 * lists of its lower and its upper end. `shift`: everybody on the left became cheaper by `was`, on the right dearer.
 * `edge`: an edge was added.
 */
type Entry = {
  readonly kind: 'price' | 'places' | 'worth' | 'flip' | 'shift' | 'edge';
  readonly at: number;
  readonly was: number;
  readonly also: number;
};

/** Working space of a search from one node, the root, or (-1) from many. */
export type Reach = {
  root: number;
  /** A node: how far it is, and the searches in which that was set and was found to be final. */
  readonly distance: Float64Array;
  readonly seen: Int32Array;
  readonly final: Int32Array;
  /** Edge a node was reached by. */
  readonly via: Int32Array;
  /** Nodes with a final distance: twice the node, and one more for who gives. */
  readonly tree: Int32Array;
  treeSize: number;
  readonly heap: Heap;
  round: number;
  /** The best way out so far; none is looked for where `leaves` is false. */
  leaves: boolean;
  end: number;
  cost: number;
};
