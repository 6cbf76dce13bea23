import { baseOf, type Arc, type Blossom, type Node, type Vertex } from './forest.ts';
import { look } from './reach.ts';
import { settle, type Search } from './search.ts';

/** Shrinks the odd ring that an edge between two outer nodes closes: from there up to where their ways meet. */
export const shrink = (search: Search, arc: Arc): void => {
  const meeting = whereWaysMeet(search, arc);
  const one = wayUp(arc.from.top, meeting).toReversed();
  const other = wayUp(arc.to.top, meeting);
  const ring = [meeting, ...one.map(({ node }) => node), ...other.map(({ node }) => node)];
  const links = [...one.map(({ entry }) => entry), arc, ...other.map(({ entry }) => entry.reverse)];
  for (const node of ring) settle(search, node);
  const vertices: Vertex[] = [];
  for (const node of ring) for (const vertex of node.vertices) vertices.push(vertex);
  const blossom: Blossom = {
    kind: 'blossom',
    id: search.nodes.length,
    vertices,
    price: 0,
    inside: null,
    walk: 0,
    ring,
    links,
    base: baseOf(meeting),
    label: 'outer',
    entry: meeting.entry,
    since: search.progress,
  };
  search.nodes.push(blossom);
  search.touched.push(blossom);
  for (const node of ring) node.inside = blossom;
  for (const vertex of vertices) vertex.top = blossom;
  for (const node of ring) if (node.label === 'inner') for (const vertex of node.vertices) look(search, vertex);
};

/** The first node that lies on the ways of both ends to the root; both are walked by turns. */
const whereWaysMeet = (search: Search, arc: Arc): Node => {
  const walk = ++search.walks;
  let [one, other]: [Node | null, Node | null] = [arc.from.top, arc.to.top];
  while (one !== null || other !== null) {
    if (one !== null) {
      if (one.walk === walk) return one;
      one.walk = walk;
      one = one.entry?.from.top ?? null;
    }
    [one, other] = [other, one];
  }
  throw new RangeError('Two ways of one search do not meet.');
};

type Step = { readonly node: Node; readonly entry: Arc };

const wayUp = (from: Node, to: Node): Step[] => {
  const steps: Step[] = [];
  for (let node = from; node !== to && node.entry !== null; node = node.entry.from.top)
    steps.push({ node, entry: node.entry });
  return steps;
};
