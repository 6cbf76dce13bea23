import { assign } from '../assignment/assign.ts';
import type { Network } from '../assignment/network.ts';
import type { Arc, Vertex } from './forest.ts';
import type { Net } from './vertices.ts';

/**
 * Quick start: the best matching in halves. Every vertex stands on both sides of an assignment, once to choose and once
 * to be chosen; both prices together are its price here, and whoever chooses and is chosen leads along paths and rings.
 * Of these, only a ring of odd length leaves somebody over who has a price (M. L. Balinski, "Integer programming:
 * methods, uses, computation", 1965), and only there the search for a matching begins.
 */
export const startFromHalves = (net: Net): void => {
  const network = bothSides(net);
  const { taken, leftPrices, rightPrices } = assign(network, 'total');
  const chosen: (Arc | undefined)[] = [];
  const isChosen = new Uint8Array(net.vertices.length);
  for (const vertex of net.vertices) {
    const arc = vertex.arcs.find((_, index) => taken[(network.start[vertex.id] ?? 0) + index] === 1);
    chosen[vertex.id] = arc;
    // What a chosen edge is worth beyond its prices belongs to who chose it.
    const own = arc === undefined ? leftPrices[vertex.id] : arc.twice / 2 - (rightPrices[arc.to.id] ?? 0);
    vertex.price = (own ?? 0) + (rightPrices[vertex.id] ?? 0);
    if (arc !== undefined) isChosen[arc.to.id] = 1;
  }
  const seen = new Uint8Array(net.vertices.length);
  const starts = [
    ...net.vertices.filter(({ id }) => isChosen[id] === 0),
    ...net.vertices.filter(({ id }) => isChosen[id] === 1),
  ];
  for (const start of starts) matchAlong(walk(start, chosen, seen));
};

const bothSides = ({ vertices, arcs }: Net): Network => {
  const places = new Int32Array(vertices.length).fill(1);
  const start = new Int32Array(vertices.length + 1);
  for (const { id, arcs: own } of vertices) start[id + 1] = (start[id] ?? 0) + own.length;
  const to = new Int32Array(arcs.length);
  const points = new Int32Array(arcs.length);
  let at = 0;
  for (const vertex of vertices)
    for (const arc of vertex.arcs) {
      to[at] = arc.to.id;
      points[at++] = arc.twice / 2;
    }
  return { left: vertices.length, right: vertices.length, leftPlaces: places, rightPlaces: places, start, to, points };
};

/** The choices from one vertex on: a path to its end, or a ring once round. */
const walk = (start: Vertex, chosen: readonly (Arc | undefined)[], seen: Uint8Array): readonly Arc[] => {
  const arcs: Arc[] = [];
  let vertex = start;
  while (seen[vertex.id] === 0) {
    seen[vertex.id] = 1;
    const arc = chosen[vertex.id];
    if (arc === undefined || seen[arc.to.id] === 1) break;
    arcs.push(arc);
    vertex = arc.to;
  }
  return arcs;
};

/** Every second edge, the last one first: of an even number of edges the first vertex stays over. */
const matchAlong = (arcs: readonly Arc[]): void => {
  for (let last = arcs.length - 1; last >= 0; last -= 2) {
    const arc = arcs[last];
    if (arc === undefined) return;
    arc.from.mate = arc;
    arc.to.mate = arc.reverse;
  }
};
