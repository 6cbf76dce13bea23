import { fromOf } from './arcs.ts';
import type { Forest } from './forest.ts';

/** The first node that lies on the ways of both ends of an edge to the root of their tree; both are walked by turns. */
export const meetingOf = (forest: Forest, arc: number): number => {
  const { top, to, walk } = forest;
  const mark = ++forest.walks;
  let [one, other] = [top[fromOf(forest, arc)] ?? 0, top[to[arc] ?? 0] ?? 0];
  for (;;) {
    if (one >= 0) {
      if (walk[one] === mark) return one;
      walk[one] = mark;
      one = above(forest, one);
    }
    [one, other] = [other, one];
  }
};

/** The nodes from a vertex up to one above it, without that one. */
export const wayUp = (forest: Forest, vertex: number, end: number): readonly number[] => {
  const way: number[] = [];
  for (let node = forest.top[vertex] ?? 0; node !== end; node = above(forest, node)) way.push(node);
  return way;
};

/** The node from which a tree came to this one; -1 at the root. */
const above = (forest: Forest, node: number): number => {
  const by = forest.entry[node] ?? 0;
  return by < 0 ? -1 : (forest.top[fromOf(forest, by)] ?? 0);
};
