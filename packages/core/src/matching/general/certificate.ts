import type { Graph, Matching } from './graph.ts';

/**
 * Proves a matching the best, or says what is wrong, without knowing how it was found (J. Edmonds, "Maximum matching
 * and a polyhedron with 0,1-vertices", 1965: an odd set of 2k + 1 nodes holds k edges at most, and with these limits the
 * linear programme of matching has whole optima; so a matching worth the price of all limits cannot be beaten).
 * All numbers are whole, so equality is exact. An empty list is the proof. O(edges x depth of the odd sets).
 */
export const matchingFaults = (graph: Graph, { taken, prices, oddSets }: Matching): readonly string[] => {
  const { size, from, to, worth } = graph;
  const faults: string[] = [];
  const used = new Int32Array(size);
  const within = Array.from({ length: size }, (): Map<number, number> => new Map());
  let [primal, dual] = [0, 0];
  for (const [set, { nodes, price }] of oddSets.entries()) {
    if (!Number.isSafeInteger(price) || price < 0) faults.push(`odd set ${set} has the price ${price}`);
    if (nodes.length % 2 === 0 || new Set(nodes).size !== nodes.length) faults.push(`set ${set} is not odd`);
    for (const node of nodes) within[node]?.set(set, price);
    // Twice the price for half of the nodes, since prices are those of twice the worth.
    dual += price * (nodes.length - 1);
  }
  for (const [node, price] of prices.entries()) {
    if (!Number.isSafeInteger(price) || price < 0) faults.push(`node ${node} has the price ${price}`);
    dual += price;
  }
  for (const [edge, twice] of worth.entries()) {
    const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
    let price = (prices[a] ?? 0) + (prices[b] ?? 0);
    for (const [set, each] of within[a] ?? []) if (within[b]?.has(set) === true) price += 2 * each;
    if (price < 2 * twice) faults.push(`edge ${edge} is worth more than its price`);
    if (taken[edge] !== 1) continue;
    primal += 2 * twice;
    for (const node of [a, b]) {
      used[node] = (used[node] ?? 0) + 1;
      if (used[node] > 1) faults.push(`node ${node} is matched twice`);
    }
  }
  if (primal !== dual) faults.push(`worth ${primal} differs from the price of all limits, ${dual}`);
  return faults;
};
