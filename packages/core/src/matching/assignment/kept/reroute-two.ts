import type { Kept } from './kept.ts';
import { flip } from './lists.ts';
import { expand, movePrices, startReach, wayBack, type Meeting } from './reach.ts';
import { growTogether } from './together.ts';

/**
 * As `reroute` for two nodes of both sides at once, who both take or both give: by a path between them, or by one from
 * each to a way out of its own, whatever costs less. Prices move within both searches by as much as they are wide; no
 * node lies within both, or the path through it would be shorter.
 */
export const rerouteTwo = (kept: Kept, one: number, other: number, takes: boolean): void => {
  const meeting: Meeting = { cost: Infinity, node: -1 };
  const [here, there] = kept.reaches;
  startReach(here, one);
  startReach(there, other);
  expand(kept, here, one, !takes, 0, { reach: there, meeting });
  expand(kept, there, other, !takes, 0, { reach: here, meeting });
  const width = growTogether(kept, here, there, meeting);
  const haveMet = meeting.cost <= here.cost + there.cost;
  movePrices(kept, here, width);
  movePrices(kept, there, haveMet ? meeting.cost - width : there.cost);
  const [end, otherEnd] = haveMet ? [meeting.node, meeting.node] : [here.end, there.end];
  const ways = [wayBack(kept, here, end), wayBack(kept, there, otherEnd)];
  for (const edge of ways.flat()) flip(kept, edge);
};
