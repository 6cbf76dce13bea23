import type { PersonId, Rules } from '../../model/index.ts';
import { mostInCircle } from '../circles/sizes.ts';
import { considered, type LiveRun } from '../live/live-run.ts';
import { circlesIn, type Outcome } from '../live/outcome.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';
import { allBlocks } from '../rules/blocking.ts';
import type { MatchingInput, Two } from '../types.ts';
import { without } from './decided.ts';
import { changeBetween, type Difference } from './difference.ts';
import { liftableRules, loosenedFor, loosenessOf, withoutRule, type LiftableRule } from './lift-rule.ts';
import { possible } from './possible.ts';
import type { WayIn } from './way-in.ts';

/** How many forbids and rules are tried. */
const tried = 3;

/**
 * The smallest changes that would find somebody a seat in a circle: a forbid taken back, or a lower least score, the one
 * that makes most circles first; else a rule that the programme does without, or with less of. Each is searched as a
 * decision would be.
 */
export const waysIntoCircle = (live: LiveRun, personId: PersonId): readonly WayIn[] => {
  const decisions = inOrder([lower(live, personId), ...allow(live, personId)]);
  return decisions.length > 0 ? decisions : inOrder([lift(live, personId)]);
};

const inOrder = (ways: readonly (WayIn | null)[]): readonly WayIn[] =>
  ways.filter((way) => way !== null).toSorted((a, b) => b.pairs - a.pairs || b.points - a.points);

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

/** The first rule that helps, alone, of those in the way of most people; no looser than it takes. */
const lift = (live: LiveRun, self: PersonId): WayIn | null => {
  const { input } = live.outcome.pool;
  for (const rule of inTheWay(live.outcome, self)) {
    for (const rules of loosened(live, self, rule)) {
      const brought = brings(live, self, { ...input, rules });
      if (brought !== null) return { kind: 'rule', rule, rules, pinned: null, ...brought };
    }
  }
  return null;
};

/**
 * As a circle that stands would need it, of all circles with room the one that needs least; then as the circle does that
 * somebody would sit in without the rule; then without it.
 */
function* loosened(live: LiveRun, self: PersonId, rule: LiftableRule): Generator<Rules> {
  const { pool } = live.outcome;
  const { input } = pool;
  const entrants = (ids: readonly PersonId[]) => ids.flatMap((id) => pool.byId.get(id) ?? []);
  const joined = circlesIn(live.outcome)
    .filter(({ people }) => people.length < mostInCircle)
    .map(({ people }) => entrants([...people, self]))
    .filter((people) => isOnlyRule(pool, rule, people))
    .map((people) => loosenedFor(pool, rule, people));
  const [least] = joined.toSorted((a, b) => loosenessOf(a, rule) - loosenessOf(b, rule));
  if (least !== undefined) yield least;
  const without = { ...input, rules: withoutRule(input.rules, rule) };
  const anyhow = possible(() => considered(live, without).outcome);
  const circle = anyhow === null ? undefined : circleOf(anyhow, self);
  if (circle === undefined) return;
  yield loosenedFor(pool, rule, entrants(circle.people));
  yield without.rules;
}

const isOnlyRule = (pool: Pool, rule: LiftableRule, people: readonly Entrant[]): boolean =>
  people.every((one, at) =>
    people.slice(at + 1).every((other) => allBlocks(pool, one, other).every((each) => each === rule)),
  );

/** Rules that keep somebody from others; that of shared time, too, which all of a circle have to keep. */
const inTheWay = ({ pool, circles }: Outcome, self: PersonId): readonly LiftableRule[] => {
  const own = pool.byId.get(self);
  if (own === undefined || circles === null) return [];
  const others = circles.table.peers.filter((other) => other !== own);
  const blocks = others.flatMap((other) => allBlocks(pool, own, other));
  const count = (rule: LiftableRule) => blocks.filter((each) => each === rule).length;
  return liftableRules
    .filter((rule) => count(rule) > 0 || (rule === 'sharedHours' && pool.input.rules.sharedHours > 0))
    .toSorted((a, b) => count(b) - count(a))
    .slice(0, tried);
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
