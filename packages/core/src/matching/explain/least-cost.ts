import { isTaken } from '../assignment/kept/lists.ts';
import { edgeIn, nodesOf, worthOf } from '../live/kept-table.ts';
import type { LiveRun } from '../live/live-run.ts';
import { cellsIn } from '../solve-run.ts';
import type { Two } from '../types.ts';
import type { Change } from './difference.ts';

/** A least cost is less than a cost when its pairs are, or else its places for people who come last are more, or its points are. */
export type LeastCost = Pick<Change, 'pairs' | 'last' | 'points'>;

/**
 * What it costs at least to part a mentor and a mentee who are a pair, or to make them one: what the pair pays beyond
 * its two places, or its two places beyond what it pays (linear programming duality: with the same prices every other
 * answer is worth that much less). No search, so at once for a whole list; the exact cost is never smaller: no more pairs;
 * with as many, no fewer places for people who come last; with as many of these, no more points. Null, too, where points
 * alone do not say it: for `total` with people who come last.
 */
export const leastCost = ({ kept: live, outcome }: LiveRun, two: Two): LeastCost | null => {
  const [cell] = cellsIn(outcome.judged, { mentoring: [two], peers: [] }).mentoring;
  const { closed, pinned } = outcome.settled.mentoring;
  if (live === null || cell === undefined || closed.has(cell) || pinned.includes(cell)) return null;
  const { kept, worths } = live;
  if (worths.pair === 0 && worths.room.last > 0) return null;
  const worth = worthOf(live, cell);
  if (worth === -Infinity) return null;
  const [mentee, mentor] = nodesOf(live, cell);
  const places = (kept.price[mentee] ?? 0) + (kept.price[mentor] ?? 0);
  const edge = edgeIn(live, cell);
  const slack = edge >= 0 && isTaken(kept, edge) ? worth - places : places - worth;
  const { pair, place, scale } = worths;
  const pairs = pair === 0 ? 0 : Math.round(slack / pair);
  const last = place === 0 ? 0 : Math.round((slack - pairs * pair) / place);
  const points = Math.floor((slack - pairs * pair - last * place) / scale);
  return { pairs: 0 - pairs, last, points: 0 - points };
};
