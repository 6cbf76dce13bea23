import { baseOf, type Blossom, type Node, type Vertex } from './forest.ts';
import type { Graph, Matching } from './graph.ts';
import { startFromHalves } from './halves.ts';
import { improve } from './improve.ts';
import { newSearch } from './search.ts';
import { netOf } from './vertices.ts';

/**
 * The matching of most worth in any graph, exactly: whole numbers throughout, no epsilon. Same graph, same answer.
 * After J. Edmonds' blossom algorithm (1965) with prices kept lazily as by Z. Galil, "Efficient algorithms for finding
 * maximum matching in graphs" (1986): one search a vertex that a first solution in halves left without a partner.
 * Holds at all times: no edge is worth more than its two prices and those of the odd sets around both its ends; a matched
 * edge is worth just that; an odd set with a price is full but for one vertex. When no vertex with a price is without a
 * partner, that is the proof (see certificate.ts). Worths up to 2^30.
 * Time: an assignment, and an O(edges log edges) search an odd ring that it left, more where blossoms lie deep.
 */
export const bestMatching = (graph: Graph): Matching => {
  const net = netOf(graph);
  startFromHalves(net);
  const nodes: Node[] = [...net.vertices];
  const search = newSearch(nodes, net.arcs);
  for (const vertex of net.vertices) if (isOver(vertex)) improve(search, vertex);
  const taken = new Uint8Array(graph.worth.length);
  let worth = 0;
  for (const { mate } of net.vertices)
    if (mate !== null && mate.id % 2 === 0) {
      taken[mate.id / 2] = 1;
      worth += mate.twice / 2;
    }
  return {
    taken,
    worth,
    prices: Float64Array.from(net.vertices, ({ price }) => price),
    oddSets: nodes.filter(isSet).map(({ vertices, price }) => ({ nodes: vertices.map(({ id }) => id), price })),
  };
};

const isOver = (vertex: Vertex): boolean => vertex.mate === null && vertex.price > 0 && baseOf(vertex.top) === vertex;

/** Opened blossoms are in nothing, and around nobody. */
const isSet = (node: Node): node is Blossom =>
  node.kind === 'blossom' && node.price > 0 && node.ring.every(({ inside }) => inside === node);
