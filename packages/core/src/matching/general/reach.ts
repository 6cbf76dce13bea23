import { baseOf, type Arc, type Node, type Vertex } from './forest.ts';
import { expectArc, expectNode, outerPrice, type Search } from './search.ts';

/** Labels an outer node, and looks along all its edges. `entry` is null at the root. */
export const reachOuter = (search: Search, node: Node, entry: Arc | null): void => {
  label(search, node, 'outer', entry);
  for (const vertex of node.vertices) look(search, vertex);
};

/** Labels a matched node inner, and its partner outer. */
export const reachInner = (search: Search, node: Node, entry: Arc): void => {
  label(search, node, 'inner', entry);
  expectOpening(search, node);
  const { mate } = baseOf(node);
  if (mate !== null) reachOuter(search, mate.to.top, mate);
};

export const label = (search: Search, node: Node, as: 'outer' | 'inner', entry: Arc | null): void => {
  node.label = as;
  node.entry = entry;
  node.since = search.progress;
  search.touched.push(node);
};

/** An inner blossom is opened when its price has fallen to nothing. */
export const expectOpening = (search: Search, node: Node): void => {
  if (node.kind === 'blossom') expectNode(search, search.progress + node.price, node);
};

/** Notes when the edges of an outer vertex come to be worth their price, and when its own price is nothing. */
export const look = (search: Search, vertex: Vertex): void => {
  const price = outerPrice(vertex);
  if (price < search.end) {
    search.end = price;
    expectNode(search, price, vertex);
  }
  for (const arc of vertex.arcs) {
    const { top } = arc.to;
    if (top === vertex.top || top.label === 'inner') continue;
    if (top.label === 'outer') {
      // Both ends lose: such an edge comes twice as fast. Within a search all prices are odd, or all even.
      expectArc(search, (price + outerPrice(arc.to) - arc.twice) / 2, arc);
      continue;
    }
    const at = price + arc.to.price - arc.twice;
    expectArc(search, at, arc);
    if (baseOf(top).mate === null) search.end = Math.min(search.end, at);
  }
};

/** Looks from a vertex that is not reached (any more) at the outer ones around it. */
export const lookFromOutside = (search: Search, vertex: Vertex): void => {
  for (const arc of vertex.arcs)
    if (arc.to.top.label === 'outer') expectArc(search, vertex.price + outerPrice(arc.to) - arc.twice, arc);
};
