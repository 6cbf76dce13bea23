/** An edge in one direction. `reverse` is the same edge in the other. */
export type Arc = {
  readonly id: number;
  readonly from: Vertex;
  readonly to: Vertex;
  /** Twice its worth. */
  readonly twice: number;
  readonly reverse: Arc;
};

/**
 * Where a node stands in the search: `outer` ones are reached from the root by an even number of steps, `inner` ones by
 * an odd number, `none` not at all. Only nodes that lie in no blossom have a label that counts.
 */
type Label = 'none' | 'outer' | 'inner';

type Place = {
  readonly id: number;
  /** All in it; of a vertex itself. */
  readonly vertices: readonly Vertex[];
  /** Price: of a vertex, or of an odd set. Exact up to `since`; see `settle`. */
  price: number;
  /** The blossom it lies in directly. */
  inside: Blossom | null;
  label: Label;
  /** The arc by which the search came here; null at the root. */
  entry: Arc | null;
  /** How far the search was when the price was last written down. */
  since: number;
  /** Walk that passed here last; see `shrink`. */
  walk: number;
};

/** A node of the graph. */
export type Vertex = Place & {
  readonly kind: 'vertex';
  readonly arcs: Arc[];
  /** The arc to its partner. */
  mate: Arc | null;
  /** The outermost blossom around it, or itself. */
  top: Node;
};

/**
 * An odd ring of nodes, each vertex in it matched within but one, the base: shrunk into one node. `links[i]` leads from
 * `ring[i]` to the next; `ring[0]` holds the base, and links 1, 3, 5 and so on are matched.
 */
export type Blossom = Place & {
  readonly kind: 'blossom';
  ring: readonly Node[];
  links: readonly Arc[];
  base: Vertex;
};

export type Node = Vertex | Blossom;

/** The only vertex of a node that is not matched within it. */
export const baseOf = (node: Node): Vertex => (node.kind === 'vertex' ? node : node.base);

/** Opens a blossom: what lies in it directly lies in nothing now. */
export const open = ({ ring }: Blossom): void => {
  for (const node of ring) {
    node.inside = null;
    for (const vertex of node.vertices) vertex.top = node;
  }
};
