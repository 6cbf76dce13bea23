import { open, type Arc, type Blossom, type Node } from './forest.ts';
import { childAround } from './rebase.ts';
import { expectOpening, label, look, lookFromOutside } from './reach.ts';
import { settle, type Search } from './search.ts';

/**
 * Opens an inner blossom whose price is nothing. The search came in at one node of its ring and goes on from the base:
 * the way between them with an even number of links is taken over into the search, the other nodes are let go.
 */
export const unfold = (search: Search, blossom: Blossom): void => {
  settle(search, blossom);
  const { entry, ring } = blossom;
  if (entry === null) throw new RangeError('An inner blossom has no entry.');
  const first = childAround(blossom, entry.to);
  open(blossom);
  blossom.label = 'none';
  for (const node of ring) {
    node.label = 'none';
    node.entry = null;
    node.since = search.progress;
  }
  label(search, first, 'inner', entry);
  for (const [index, { node, arc }] of wayToBase(blossom, ring.indexOf(first)).entries())
    label(search, node, index % 2 === 0 ? 'outer' : 'inner', arc);
  for (const node of ring) lookAgain(search, node);
};

/** Nodes on the even way from one place of the ring to its base, without that place, and the arcs into them. */
const wayToBase = ({ ring, links }: Blossom, from: number): readonly { readonly node: Node; readonly arc: Arc }[] => {
  const back = ring.slice(0, from).map((node, at) => ({ node, arc: links[at]?.reverse }));
  const on = [...ring.slice(from + 1), ...ring.slice(0, 1)].map((node, at) => ({ node, arc: links[from + at] }));
  return (from % 2 === 0 ? back.toReversed() : on).flatMap(({ node, arc }) =>
    arc === undefined ? [] : [{ node, arc }],
  );
};

const lookAgain = (search: Search, node: Node): void => {
  if (node.label === 'inner') {
    expectOpening(search, node);
    return;
  }
  for (const vertex of node.vertices)
    if (node.label === 'outer') look(search, vertex);
    else lookFromOutside(search, vertex);
};
