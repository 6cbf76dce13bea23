import type { PersonId } from '../../model/index.ts';
import { considered, type LiveRun } from '../live/live-run.ts';
import { pairsIn, standingIn, type Outcome, type ScoredTwo } from '../live/outcome.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { MatchingInput, Two } from '../types.ts';
import { withForbid, withPin } from './decided.ts';
import { changeBetween, type Change } from './difference.ts';
import { leastCost, type LeastCost } from './least-cost.ts';
import { openPartners, type Partner } from './open-partners.ts';
import { possible } from './possible.ts';

/** Somebody else a person could be paired with, and for how many points. */
export type Alternative = { readonly personId: PersonId; readonly points: number };

/** Two people beside the best pairing. */
export type Explanation = {
  readonly isPair: boolean;
  /** Null where a rule keeps the two apart. */
  readonly points: number | null;
  /** The best other partner of each by points, whether or not that partner has a place left. */
  readonly next: readonly [Alternative | null, Alternative | null];
  /**
   * Of a pair, what changes without it; of two who are none, what changes when they become one, null where a rule, or a
   * place that is pinned, says no. Exact, in the fewest changes to the rest.
   */
  readonly otherwise: Change | null;
  /** What that costs at least, by prices alone; null where nothing is kept, or a rule keeps the two apart. */
  readonly atLeast: LeastCost | null;
};

/** Explains a mentor and a mentee of a run, or two of its peers in either order. One change of what is kept. */
export const explainPair = (live: LiveRun, two: Two): Explanation => {
  const { outcome } = live;
  const { input } = outcome.pool;
  const keys = new Set(pairsIn(outcome).map(keyOf));
  const isPair = keys.has(two.join(' ')) || keys.has(two.toReversed().join(' '));
  return {
    isPair,
    ...partnersOf(outcome, two, keys),
    atLeast: leastCost(live, two),
    otherwise: isPair
      ? changeWith(live, withForbid(input, two))
      : possible(() => changeWith(live, withPin(input, two))),
  };
};

/** What changes between a run and the same under another input. */
export const changeWith = (live: LiveRun, input: MatchingInput): Change => {
  const { outcome, kept } = considered(live, input);
  return changeBetween(live.outcome, outcome, kept);
};

const keyOf = ({ two }: ScoredTwo): string => two.join(' ');

const partnersOf = (
  outcome: Outcome,
  [first, second]: Two,
  pairs: ReadonlySet<string>,
): Pick<Explanation, 'points' | 'next'> => {
  const { table } = outcome.judged;
  const areEquals = standingIn(outcome).peers.some((two) => two.includes(first) && two.includes(second));
  const isMentoring = !areEquals && has(table.mentors, first) && has(table.mentees, second);
  const [some, others] = isMentoring
    ? [openPartners(outcome, first, 'mentor'), openPartners(outcome, second, 'mentee')]
    : [openPartners(outcome, first, 'peer'), openPartners(outcome, second, 'peer')];
  const isThis = ({ two }: Partner): boolean => two.includes(first) && two.includes(second);
  const best = (partners: readonly Partner[]): Alternative | null => {
    const next = partners.find((each) => !each.closed && !isThis(each) && !pairs.has(each.two.join(' ')));
    return next === undefined ? null : { personId: next.entrant.candidate.person.id, points: next.points };
  };
  return { points: some.find(isThis)?.points ?? null, next: [best(some), best(others)] };
};

const has = (entrants: readonly Entrant[], id: PersonId): boolean =>
  entrants.some(({ candidate }) => candidate.person.id === id);
