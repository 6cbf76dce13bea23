import { push } from '../assignment/heap.ts';
import { eachVertex, outer, relabel, type Forest, type Label } from './forest.ts';

/** Lets a node without a label join the tree of a root, reached by an arc (-1 at the root itself). */
export const join = (forest: Forest, node: number, as: Label, entry: number, root: number): void => {
  relabel(forest, node, as);
  forest.entry[node] = entry;
  forest.tree[node] = root;
  forest.members[root]?.push(node);
  if (as === outer) lookSoon(forest, node);
  else if (node >= forest.size) expect(forest, node, forest.price[node] ?? 0);
};

/** All vertices of an outer node are to look around. */
export const lookSoon = (forest: Forest, node: number): void => {
  eachVertex(forest, node, (vertex) => forest.fresh.push(vertex));
};

/** Something will happen to a node then, and nothing sooner. */
export const expect = ({ expects, events }: Forest, node: number, at: number): void => {
  expects[node] = at;
  push(events, at, node);
};

/** Outer vertices around a node without a label learn when they will reach it. */
export const beSeen = (forest: Forest, node: number): void => {
  const { start, to, worth, label, price, expects } = forest;
  eachVertex(forest, node, (vertex) => {
    const own = price[vertex] ?? 0;
    const end = start[vertex + 1] ?? 0;
    for (let arc = start[vertex] ?? 0; arc < end; arc++) {
      const other = to[arc] ?? 0;
      if (label[other] !== outer) continue;
      const at = own + (price[other] ?? 0) - 2 * (worth[arc] ?? 0);
      if (at < (expects[other] ?? 0)) expect(forest, other, at);
    }
  });
};
