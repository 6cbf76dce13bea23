import type { PersonId } from '../../model/index.ts';
import { considered, type LiveRun } from '../live/live-run.ts';
import { circlesIn, type Outcome } from '../live/outcome.ts';
import type { MatchingInput, Two } from '../types.ts';
import { without } from './decided.ts';
import { changeBetween, type Difference } from './difference.ts';
import { possible } from './possible.ts';
import type { WayIn } from './way-in.ts';

/** How many forbids are tried. */
const tried = 3;

/**
 * The smallest changes that would find somebody a seat in a circle: a forbid taken back, or a lower least score. Each is
 * searched as a decision would be; the one that seats most comes first.
 */
export const waysIntoCircle = (live: LiveRun, personId: PersonId): readonly WayIn[] => {
  const found = [lower(live, personId), ...allow(live, personId)];
  return found.filter((way) => way !== null).toSorted((a, b) => b.pairs - a.pairs || b.points - a.points);
};

const allow = (live: LiveRun, self: PersonId): readonly (WayIn | null)[] => {
  const { input } = live.outcome.pool;
  const forbids = (input.decisions?.forbids ?? []).filter((two) => two.includes(self)).slice(0, tried);
  return forbids.map((two: Two): WayIn | null => {
    const brought = brings(live, self, without(input, two));
    return brought === null ? null : { kind: 'allow', two, pinned: null, ...brought };
  });
};

/** As low as their circle needs it. */
const lower = (live: LiveRun, self: PersonId): WayIn | null => {
  const { input } = live.outcome.pool;
  const least = input.floor ?? 0;
  if (least === 0) return null;
  const anyhow = possible(() => considered(live, { ...input, floor: 0 }).outcome);
  const points = anyhow === null ? undefined : circleOf(anyhow, self)?.points;
  if (points === undefined || points >= least) return null;
  const brought = brings(live, self, { ...input, floor: points });
  return brought === null ? null : { kind: 'floor', floor: points, pinned: null, ...brought };
};

/** What a change brings; null where they have no seat then, or it cannot be. */
const brings = (live: LiveRun, self: PersonId, input: MatchingInput): Difference | null =>
  possible(() => {
    const { outcome } = considered(live, input);
    if (circleOf(outcome, self) === undefined) return null;
    const { pairs, points } = changeBetween(live.outcome, outcome, true);
    return { pairs, points };
  });

const circleOf = (outcome: Outcome, self: PersonId) => circlesIn(outcome).find(({ people }) => people.includes(self));
