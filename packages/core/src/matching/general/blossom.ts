import { eachVertex, type Forest, rise } from './forest.ts';

/** The nodes that lie in a blossom directly, from the one with the base on, once round the ring. */
const ringOf = ({ baseNode, after }: Forest, blossom: number): readonly number[] => {
  const start = baseNode[blossom] ?? 0;
  const ring = [start];
  for (let node = after[start] ?? 0; node !== start; node = after[node] ?? 0) ring.push(node);
  return ring;
};

/**
 * Makes a blossom, without a label and a price, of nodes without a label that are chained to a ring. The first of them
 * holds the base. Returns its number.
 */
export const close = (forest: Forest, ring: readonly number[]): number => {
  const { spare, first, last, next, inside, baseNode, base, price } = forest;
  const blossom = spare.pop();
  if (blossom === undefined) throw new RangeError('More odd sets than there can be.');
  const start = ring[0] ?? 0;
  first[blossom] = first[start] ?? 0;
  let end = -1;
  for (const node of ring) {
    inside[node] = blossom;
    if (end >= 0) next[end] = first[node] ?? 0;
    end = last[node] ?? 0;
  }
  last[blossom] = end;
  baseNode[blossom] = start;
  base[blossom] = base[start] ?? 0;
  price[blossom] = 0;
  rise(forest, blossom);
  return blossom;
};

/** Opens a blossom without a label: what lies in it directly lies in nothing now. Its number may be used again. */
export const open = (forest: Forest, blossom: number): readonly number[] => {
  const ring = ringOf(forest, blossom);
  for (const node of ring) {
    forest.inside[node] = -1;
    rise(forest, node);
  }
  forest.spare.push(blossom);
  return ring;
};

/** What lies directly in a blossom around one of its vertices. */
export const childAround = ({ inside }: Forest, blossom: number, vertex: number): number => {
  let node = vertex;
  while (inside[node] !== blossom) node = inside[node] ?? 0;
  return node;
};

/** All blossoms that have a price, with their vertices. */
export const pricedBlossoms = (forest: Forest): readonly { readonly nodes: number[]; readonly price: number }[] => {
  const { size, inside, price } = forest;
  const found = new Set<number>();
  for (let vertex = 0; vertex < size; vertex++)
    for (let node = inside[vertex] ?? 0; node >= 0 && !found.has(node); node = inside[node] ?? 0) found.add(node);
  return [...found].flatMap((blossom) => {
    const each = price[blossom] ?? 0;
    return each > 0 ? [{ nodes: verticesOf(forest, blossom), price: each }] : [];
  });
};

const verticesOf = (forest: Forest, node: number): number[] => {
  const vertices: number[] = [];
  eachVertex(forest, node, (vertex) => vertices.push(vertex));
  return vertices;
};
