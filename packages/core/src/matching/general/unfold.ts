import { childAround, open } from './blossom.ts';
import { inner, none, outer, relabel, rootOf, type Forest } from './forest.ts';
import { beSeen, join } from './join.ts';
import { isEvenOnward } from './rebase.ts';

/**
 * Opens an inner blossom whose price is nothing. Its tree came in at one node of the ring and goes on from the base: the
 * way between them with an even number of links is taken over into the tree, the other nodes are let go.
 */
export const unfold = (forest: Forest, blossom: number): void => {
  const { tree, to, first, baseNode, after, before, link, reverse } = forest;
  const [base = 0, root] = [baseNode[blossom], rootOf(forest, first[blossom] ?? 0)];
  let arc = forest.entry[blossom] ?? 0;
  let node = childAround(forest, blossom, to[arc] ?? 0);
  relabel(forest, blossom, none);
  const ring = open(forest, blossom);
  for (const each of [blossom, ...ring]) tree[each] = -1;
  const isOnward = isEvenOnward(forest, node, base);
  join(forest, node, inner, arc, root);
  for (let as: typeof inner | typeof outer = outer; node !== base; as = as === outer ? inner : outer) {
    const next = (isOnward ? after[node] : before[node]) ?? 0;
    arc = (isOnward ? link[node] : reverse[link[next] ?? 0]) ?? 0;
    node = next;
    join(forest, node, as, arc, root);
  }
  for (const each of ring) if ((tree[each] ?? 0) < 0) beSeen(forest, each);
};
