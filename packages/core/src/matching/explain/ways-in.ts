import type { PersonId, Role } from '../../model/index.ts';
import { considered, type LiveRun } from '../live/live-run.ts';
import { standingIn, type Outcome } from '../live/outcome.ts';
import { placesOf } from '../pool/pool.ts';
import type { MatchingInput, Two } from '../types.ts';
import { withCapacity, withPin, without } from './decided.ts';
import { changeBetween, type Difference } from './difference.ts';
import { openPartners, type Partner } from './open-partners.ts';
import { possible } from './possible.ts';
import type { WayIn } from './way-in.ts';
import { waysIntoCircle } from './ways-into-circle.ts';

/** How many partners are tried, the best by points first. */
const tried = 3;

/**
 * The smallest changes that would find somebody a partner, each solved exactly: the one that brings most first, at most
 * one of a kind. Empty where no decision helps: then a rule, or people, would have to be others.
 */
export const waysIn = (live: LiveRun, personId: PersonId, role: Role): readonly WayIn[] => {
  if (role === 'peer' && live.outcome.circles !== null) return waysIntoCircle(live, personId);
  const partners = openPartners(live.outcome, personId, role);
  const found = [
    place(live, personId, role, partners),
    lower(live, personId, role, partners),
    allow(live, personId, role, partners),
  ];
  return found.filter((way) => way !== null).toSorted((a, b) => b.pairs - a.pairs || b.points - a.points);
};

const place = (live: LiveRun, self: PersonId, role: Role, partners: readonly Partner[]): WayIn | null => {
  const { input } = live.outcome.pool;
  const least = input.floor ?? 0;
  const ways = partners
    .filter(({ points, closed }) => !closed && points >= least)
    .slice(0, tried)
    .map(({ entrant, two }): WayIn | null => {
      const partner = partnerRole[role];
      const capacity = placesOf(entrant, partner) + 1;
      const other = entrant.candidate.person.id;
      const change = brings(live, self, role, withCapacity(input, other, partner, capacity), two);
      return change === null ? null : { kind: 'place', personId: other, role: partner, capacity, ...change };
    });
  return best(ways);
};

const lower = (live: LiveRun, self: PersonId, role: Role, partners: readonly Partner[]): WayIn | null => {
  const { input } = live.outcome.pool;
  const [first] = partners.filter(({ closed }) => !closed);
  if (first === undefined || first.points >= (input.floor ?? 0)) return null;
  const change = brings(live, self, role, { ...input, floor: first.points }, first.two);
  return change === null ? null : { kind: 'floor', floor: first.points, ...change };
};

const allow = (live: LiveRun, self: PersonId, role: Role, partners: readonly Partner[]): WayIn | null => {
  const { input } = live.outcome.pool;
  const ways = partners
    .filter(({ closed }) => closed)
    .slice(0, tried)
    .map(({ two }): WayIn | null => {
      const change = brings(live, self, role, without(input, two), two);
      return change === null || change.pairs <= 0 || change.pinned !== null ? null : { kind: 'allow', two, ...change };
    });
  return best(ways);
};

/** What a change brings; where it leaves them without a partner still, with the two pinned. Null where that cannot be. */
const brings = (
  live: LiveRun,
  self: PersonId,
  role: Role,
  input: MatchingInput,
  two: Two,
): (Difference & { readonly pinned: Two | null }) | null =>
  possible(() => {
    const { outcome } = considered(live, input);
    const isPaired = hasPartner(outcome, self, role);
    const after = isPaired ? outcome : considered(live, withPin(input, two)).outcome;
    const { pairs, points } = changeBetween(live.outcome, after, true);
    return { pairs, points, pinned: isPaired ? null : two };
  });

const hasPartner = (outcome: Outcome, self: PersonId, role: Role): boolean => {
  const { mentoring, peers } = standingIn(outcome);
  if (role === 'peer') return peers.some((two) => two.includes(self));
  return mentoring.some(([mentor, mentee]) => (role === 'mentor' ? mentor : mentee) === self);
};

const best = (ways: readonly (WayIn | null)[]): WayIn | null =>
  ways.filter((way) => way !== null).toSorted((a, b) => b.pairs - a.pairs || b.points - a.points)[0] ?? null;

const partnerRole: Readonly<Record<Role, Role>> = { mentor: 'mentee', mentee: 'mentor', peer: 'peer' };
