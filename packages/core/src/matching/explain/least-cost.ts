import { isTaken } from '../assignment/kept/lists.ts';
import { worthOf } from '../live/kept-table.ts';
import type { LiveRun } from '../live/live-run.ts';
import { cellsIn } from '../solve-run.ts';
import type { Two } from '../types.ts';
import type { Difference } from './difference.ts';

/**
 * What it costs at least to part a mentor and a mentee who are a pair, or to make them one: what the pair pays beyond
 * its two places, or its two places beyond what it pays (linear programming duality: with the same prices every other
 * answer is worth that much less). No search, so at once for a whole list; the exact cost is never smaller.
 */
export const leastCost = ({ kept: live, outcome }: LiveRun, two: Two): Difference | null => {
  const [cell] = cellsIn(outcome.judged, { mentoring: [two], peers: [] }).mentoring;
  const { closed, pinned } = outcome.settled.mentoring;
  if (live === null || cell === undefined || closed.has(cell) || pinned.includes(cell)) return null;
  const { kept, table, bonus, scale } = live;
  const [row, column] = [Math.floor(cell / table.mentors.length), cell % table.mentors.length];
  const worth = worthOf(live, cell);
  if (worth === -Infinity) return null;
  const places = (kept.price[row] ?? 0) + (kept.price[table.mentees.length + column] ?? 0);
  const edge = live.edges.get(cell);
  const slack = edge !== undefined && isTaken(kept, edge) ? worth - places : places - worth;
  const pairs = bonus === 0 ? 0 : Math.round(slack / bonus);
  return { pairs: 0 - pairs, points: 0 - Math.floor((slack - pairs * bonus) / scale) };
};
