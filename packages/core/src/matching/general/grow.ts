import { dropFirst } from '../assignment/heap.ts';
import { fromOf } from './arcs.ts';
import { joinTrees, letGo, takeIn } from './augment.ts';
import { inner, outer, rootOf, type Forest } from './forest.ts';
import { leaveInHalves, takeApart } from './halves.ts';
import { expect, join } from './join.ts';
import { shrink } from './shrink.ts';
import { unfold } from './unfold.ts';

/**
 * Grows a tree from each of the unmatched vertices given, all at once, until none is left: each ends by meeting another
 * tree, an unmatched vertex or a ring in halves, or when somebody is best left without a partner. Prices of the vertices
 * given have to be all odd or all even.
 */
export const growFrom = (forest: Forest, roots: readonly number[]): void => {
  const { events, fresh, label, top } = forest;
  forest.progress = 0;
  forest.trees = roots.length;
  events.size = 0;
  for (const root of roots) join(forest, top[root] ?? 0, outer, -1, root);
  while (forest.trees > 0) {
    const vertex = fresh.pop();
    if (vertex === undefined) nextEvent(forest);
    else if (label[vertex] === outer) look(forest, vertex);
  }
  fresh.length = 0;
};

const nextEvent = (forest: Forest): void => {
  const { events, expects } = forest;
  if (events.size === 0) throw new RangeError('A search for a matching has no end.');
  const [at = 0, node = 0] = [events.keys[0], events.nodes[0]];
  dropFirst(events);
  if (expects[node] !== at) return;
  expects[node] = Infinity;
  forest.progress = at;
  if (node < forest.size) look(forest, node);
  else unfold(forest, node);
};

/** Follows the edges of an outer vertex that are worth their price by now, and expects the next one. */
const look = (forest: Forest, vertex: number): void => {
  const { start, to, worth, label, price, top, progress } = forest;
  const own = price[vertex] ?? 0;
  if (own <= progress) {
    letGo(forest, vertex);
    return;
  }
  let soonest = own;
  const end = start[vertex + 1] ?? 0;
  for (let arc = start[vertex] ?? 0; arc < end; arc++) {
    const other = to[arc] ?? 0;
    const as = label[other] ?? 0;
    if (as === inner || (as === outer && top[other] === top[vertex])) continue;
    const slack = own + (price[other] ?? 0) - 2 * (worth[arc] ?? 0);
    // Where both ends lose, an edge comes twice as fast.
    const at = as === outer ? slack / 2 : slack;
    if (at > progress) {
      if (at < soonest) soonest = at;
      continue;
    }
    if (as === outer) meet(forest, arc);
    else reach(forest, arc);
    if (label[vertex] !== outer) return;
  }
  expect(forest, vertex, soonest);
};

/** An edge between two outer nodes. */
const meet = (forest: Forest, arc: number): void => {
  if (rootOf(forest, fromOf(forest, arc)) !== rootOf(forest, forest.to[arc] ?? 0)) joinTrees(forest, arc);
  else if (forest.inHalves) leaveInHalves(forest, arc);
  else shrink(forest, arc);
};

/** An edge to a node that is in no tree. */
const reach = (forest: Forest, arc: number): void => {
  const { to, top, mate, base, half } = forest;
  const other = to[arc] ?? 0;
  if ((half[other] ?? 0) >= 0) takeApart(forest, other);
  const node = top[other] ?? 0;
  const onward = mate[base[node] ?? 0] ?? 0;
  if (onward < 0) {
    takeIn(forest, arc);
    return;
  }
  const root = rootOf(forest, fromOf(forest, arc));
  join(forest, node, inner, arc, root);
  join(forest, top[to[onward] ?? 0] ?? 0, outer, onward, root);
};
