import { fromOf } from './arcs.ts';
import { open } from './blossom.ts';
import { eachVertex, none, outer, relabel, rootOf, type Forest } from './forest.ts';
import { beSeen } from './join.ts';
import { pairUp, rebase } from './rebase.ts';

/** Matches the ends of an edge between two trees. */
export const joinTrees = (forest: Forest, arc: number): void => {
  const back = forest.reverse[arc] ?? 0;
  const [one, other] = [fromOf(forest, arc), fromOf(forest, back)];
  const roots = [rootOf(forest, one), rootOf(forest, other)];
  passOn(forest, one, arc);
  passOn(forest, other, back);
  giveUp(forest, roots);
};

/** Matches the ends of an edge from a tree to a vertex that is in none and unmatched. */
export const takeIn = (forest: Forest, arc: number): void => {
  const [vertex, free = 0] = [fromOf(forest, arc), forest.to[arc]];
  const root = rootOf(forest, vertex);
  rebase(forest, forest.top[free] ?? 0, free);
  passOn(forest, vertex, arc);
  pairUp(forest, arc);
  giveUp(forest, [root]);
};

/** Leaves an outer vertex without a partner: its price has fallen to nothing. */
export const letGo = (forest: Forest, vertex: number): void => {
  const root = rootOf(forest, vertex);
  passOn(forest, vertex, -1);
  giveUp(forest, [root]);
};

/** Gives an outer vertex a new partner (or none), its old partner the one before, and so on up to the root. */
export const passOn = (forest: Forest, from: number, partner: number): void => {
  const { top, mate, entry, to, reverse } = forest;
  let [vertex, arc] = [from, partner];
  for (;;) {
    const node = top[vertex] ?? 0;
    rebase(forest, node, vertex);
    mate[vertex] = arc;
    const within = entry[node] ?? 0;
    if (within < 0) return;
    const between = top[fromOf(forest, within)] ?? 0;
    arc = entry[between] ?? 0;
    const met = to[arc] ?? 0;
    rebase(forest, between, met);
    mate[met] = reverse[arc] ?? 0;
    vertex = fromOf(forest, arc);
  }
};

/** Takes trees down: their nodes have no label any more, and outer blossoms that came to no price are opened. */
export const giveUp = (forest: Forest, roots: readonly number[]): void => {
  const left: number[] = [];
  for (const root of roots) {
    for (const node of forest.members[root] ?? []) {
      if (forest.tree[node] !== root) continue;
      forest.tree[node] = -1;
      if ((forest.inside[node] ?? 0) >= 0) continue;
      const wasOuter = forest.label[node] === outer;
      relabel(forest, node, none);
      forget(forest, node);
      if (wasOuter) openWorthless(forest, node, left);
      else left.push(node);
    }
    forest.members[root] = [];
    forest.trees--;
  }
  if (forest.trees > 0) for (const node of left) beSeen(forest, node);
};

const forget = (forest: Forest, node: number): void => {
  const { expects } = forest;
  expects[node] = Infinity;
  eachVertex(forest, node, (vertex) => {
    expects[vertex] = Infinity;
  });
};

/** Opens blossoms without a price, and those in them; `left` gets what lies in nothing then. */
const openWorthless = (forest: Forest, node: number, left: number[]): void => {
  const toDo = [node];
  for (let at = toDo.pop(); at !== undefined; at = toDo.pop())
    if (at < forest.size || (forest.price[at] ?? 0) > 0) left.push(at);
    else toDo.push(...open(forest, at));
};
