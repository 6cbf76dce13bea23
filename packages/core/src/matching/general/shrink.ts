import { fromOf } from './arcs.ts';
import { close } from './blossom.ts';
import { none, outer, relabel, rootOf, type Forest } from './forest.ts';
import { lookSoon } from './join.ts';
import { meetingOf, wayUp } from './meeting.ts';

/** Shrinks the odd ring that an edge between two outer nodes of one tree closes: from there up to where their ways meet. */
export const shrink = (forest: Forest, arc: number): void => {
  const { to, label, reverse, entry } = forest;
  const meeting = meetingOf(forest, arc);
  const root = rootOf(forest, fromOf(forest, arc));
  const down = wayUp(forest, fromOf(forest, arc), meeting).toReversed();
  const up = wayUp(forest, to[arc] ?? 0, meeting);
  const ring = [meeting, ...down, ...up];
  const links = [...down.map((node) => entry[node] ?? 0), arc, ...up.map((node) => reverse[entry[node] ?? 0] ?? 0)];
  chain(forest, ring, links);
  const wereInner = ring.filter((node) => label[node] !== outer);
  for (const node of ring) {
    relabel(forest, node, none);
    if (node >= forest.size) forest.expects[node] = Infinity;
  }
  const blossom = close(forest, ring);
  relabel(forest, blossom, outer);
  entry[blossom] = entry[meeting] ?? 0;
  forest.tree[blossom] = root;
  forest.members[root]?.push(blossom);
  for (const node of wereInner) lookSoon(forest, node);
};

/** `links[i]` leads from `ring[i]` to the next, the last to the first. */
const chain = ({ after, before, link }: Forest, ring: readonly number[], links: readonly number[]): void => {
  let last = ring.at(-1) ?? 0;
  for (const node of ring) {
    after[last] = node;
    before[node] = last;
    last = node;
  }
  for (const [at, node] of ring.entries()) link[node] = links[at] ?? 0;
};
