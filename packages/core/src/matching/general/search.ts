import { dropFirst, newHeap, push, type Heap } from '../assignment/heap.ts';
import { type Arc, type Node, type Vertex } from './forest.ts';

/**
 * One search for a better matching, from one vertex. Prices change evenly as it goes on: by `progress`, outer vertices
 * have lost and inner ones gained; for blossoms it is the other way round. What happens next stands in a heap by the
 * progress at which it happens; what is out of date is seen when it comes up.
 */
export type Search = {
  readonly nodes: Node[];
  readonly arcs: readonly Arc[];
  readonly events: Heap;
  readonly touched: Node[];
  progress: number;
  /** Progress at which the search ends at the latest; what would happen later is not written down. */
  end: number;
  walks: number;
};

export const newSearch = (nodes: Node[], arcs: readonly Arc[]): Search => ({
  nodes,
  arcs,
  events: newHeap(),
  touched: [],
  progress: 0,
  end: Infinity,
  walks: 0,
});

/** What happens next: an edge becomes worth its price, or a node's price falls to nothing. */
export type Event = { readonly at: number; readonly arc: Arc } | { readonly at: number; readonly node: Node };

export const nextEvent = ({ events, arcs, nodes }: Search): Event => {
  const [at = 0, code = 0] = [events.keys[0], events.nodes[0]];
  if (events.size === 0) throw new RangeError('A search for a matching has no end.');
  dropFirst(events);
  const [arc, node] = [arcs[code], nodes[-1 - code]];
  if (code >= 0 && arc !== undefined) return { at, arc };
  if (node === undefined) throw new RangeError('An event of nothing.');
  return { at, node };
};

export const expectArc = ({ events, end }: Search, at: number, arc: Arc): void => {
  if (at <= end) push(events, at, arc.id);
};

export const expectNode = ({ events, end }: Search, at: number, node: Node): void => {
  if (at <= end) push(events, at, -1 - node.id);
};

/** Writes down what a node's vertices and its own price have come to. */
export const settle = ({ progress }: Search, node: Node): void => {
  const passed = progress - node.since;
  node.since = progress;
  if (node.label === 'none' || passed === 0) return;
  const change = node.label === 'outer' ? -passed : passed;
  for (const vertex of node.vertices) vertex.price += change;
  if (node.kind === 'blossom') node.price -= change;
};

/** Price of a vertex as it would be at progress 0, so that of an outer one it stays the same. */
export const outerPrice = (vertex: Vertex): number => vertex.price + vertex.top.since;
