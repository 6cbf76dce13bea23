import type { Arc, Blossom, Node, Vertex } from './forest.ts';

/**
 * Changes the partners within a node so that one vertex of it is free to be matched outside. Of the two ways round a
 * ring from there to the old base one has an even number of links: on that way, matched and unmatched links change.
 */
export const rebase = (node: Node, vertex: Vertex): void => {
  if (node.kind === 'vertex') return;
  const child = childAround(node, vertex);
  const at = node.ring.indexOf(child);
  rebase(child, vertex);
  const [first, end] = at % 2 === 0 ? [0, at] : [at + 1, node.ring.length];
  for (let link = first; link < end; link += 2) {
    const arc = node.links[link];
    if (arc !== undefined) matchWithin(node, arc);
  }
  node.ring = [...node.ring.slice(at), ...node.ring.slice(0, at)];
  node.links = [...node.links.slice(at), ...node.links.slice(0, at)];
  node.base = vertex;
};

const matchWithin = (blossom: Blossom, arc: Arc): void => {
  for (const side of [arc, arc.reverse]) {
    rebase(childAround(blossom, side.from), side.from);
    side.from.mate = side;
  }
};

/** What lies directly in a blossom around one of its vertices. */
export const childAround = (blossom: Blossom, vertex: Vertex): Node => {
  let node: Node = vertex;
  while (node.inside !== null && node.inside !== blossom) node = node.inside;
  return node;
};
