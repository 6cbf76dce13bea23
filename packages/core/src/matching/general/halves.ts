import { fromOf } from './arcs.ts';
import { giveUp, passOn } from './augment.ts';
import { rootOf, type Forest } from './forest.ts';
import { meetingOf, wayUp } from './meeting.ts';
import { pairUp } from './rebase.ts';

/**
 * Leaves the odd ring that an edge closes within a tree in halves: each of its vertices is matched by half with the one
 * before and by half with the one after. That is a best answer as long as halves are allowed, and most such rings are
 * taken apart again by a later tree, so that few are left to be shrunk (M. L. Balinski, "Integer programming: methods,
 * uses, computation", 1965).
 */
export const leaveInHalves = (forest: Forest, arc: number): void => {
  const { half, to, entry, reverse, mate } = forest;
  const meeting = meetingOf(forest, arc);
  const root = rootOf(forest, meeting);
  const [down, up] = [wayUp(forest, fromOf(forest, arc), meeting), wayUp(forest, to[arc] ?? 0, meeting)];
  passOn(forest, meeting, -1);
  half[fromOf(forest, arc)] = arc;
  for (const vertex of down) half[fromOf(forest, entry[vertex] ?? 0)] = entry[vertex] ?? 0;
  for (const vertex of up) half[vertex] = reverse[entry[vertex] ?? 0] ?? 0;
  for (const vertex of [...down, ...up]) mate[vertex] = -1;
  giveUp(forest, [root]);
};

/** Matches all of a ring in halves but one vertex. */
export const takeApart = (forest: Forest, free: number): void => {
  const { half, to } = forest;
  let vertex = to[half[free] ?? 0] ?? 0;
  half[free] = -1;
  while (vertex !== free) {
    const arc = half[vertex] ?? 0;
    const partner = to[arc] ?? 0;
    const beyond = to[half[partner] ?? 0] ?? 0;
    pairUp(forest, arc);
    half[vertex] = -1;
    half[partner] = -1;
    vertex = beyond;
  }
};
