import { fromOf } from './arcs.ts';
import type { Forest } from './forest.ts';

/** Makes partners of the two ends of an arc. */
export const pairUp = ({ mate, reverse, to }: Forest, arc: number): void => {
  const back = reverse[arc] ?? 0;
  mate[to[back] ?? 0] = arc;
  mate[to[arc] ?? 0] = back;
};

/**
 * Changes the partners within a node so that one vertex of it is free to be matched outside. With a list of what is still
 * to do instead of calling itself, because blossoms may lie in each other by the thousand.
 */
export const rebase = (forest: Forest, node: number, vertex: number): void => {
  if (node < forest.size) return;
  const { inside, base } = forest;
  const toDo = [node, vertex];
  while (toDo.length > 0) {
    const [free = 0, end = 0] = [toDo.pop(), toDo.pop()];
    for (let child = free; child !== end;) {
      const blossom = inside[child] ?? 0;
      turn(forest, blossom, child, toDo);
      base[blossom] = free;
      child = blossom;
    }
  }
};

/** On the even way from a node of a ring to the old base, matched and unmatched links change. */
const turn = (forest: Forest, blossom: number, child: number, toDo: number[]): void => {
  const { link, after, before, baseNode, to } = forest;
  const end = baseNode[blossom] ?? 0;
  const isOnward = isEvenOnward(forest, child, end);
  const step = isOnward ? after : before;
  for (let at = child; at !== end;) {
    const one = step[at] ?? 0;
    const other = step[one] ?? 0;
    const first = isOnward ? one : other;
    const arc = link[first] ?? 0;
    toDo.push(first, fromOf(forest, arc), isOnward ? other : one, to[arc] ?? 0);
    pairUp(forest, arc);
    at = other;
  }
  baseNode[blossom] = child;
};

/** Of the two ways from a node of a ring to its base one has an even number of links: whether that is the one onward. */
export const isEvenOnward = ({ after }: Forest, from: number, base: number): boolean => {
  let isEven = true;
  for (let node = from; node !== base; node = after[node] ?? 0) isEven = !isEven;
  return isEven;
};
