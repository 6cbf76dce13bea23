import { circleScore } from '../circles/circle-score.ts';
import { leastInCircle, mostInCircle } from '../circles/sizes.ts';
import { sharedByAll } from '../circles/shared-time.ts';
import { message } from '../../messages/index.ts';
import { saysNothing, type Message } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { allBlocks, type RuleName } from '../rules/blocking.ts';
import { wholeTenths } from '../score/time.ts';
import { whyBlocked } from './blocked.ts';
import type { Why } from './open-others.ts';
import type { CircleSide, NearCircle } from './side.ts';

/**
 * Why somebody sits in no circle, the binding reason first: too few people, rules with everybody, the least score, circles
 * that are full, too little time for all, or somebody in each whom a rule keeps apart. The help is the smallest change.
 */
export const whyNoCircle = (side: CircleSide): Why => {
  const { self, circles } = side;
  const others = side.others.filter(({ entrant }) => entrant !== self);
  const { givenName: name } = self.candidate.person;
  const open = others.filter(({ points }) => points !== null);
  const [first] = open;
  if (others.length + 1 < leastInCircle)
    return {
      reason: message('matching.unmatched.circle.few', { count: others.length + 1 }),
      help: message('matching.help.invitePeers'),
    };
  if (first === undefined) return whyBlocked(side, others);
  if (open.length + 1 < leastInCircle) {
    const { givenName: other } = first.entrant.candidate.person;
    return { reason: message('matching.unmatched.circle.alone', { name, other }), help: whyBlocked(side, others).help };
  }
  const { floor = 0 } = side.pool.input;
  const isSilent = saysNothing(self.candidate.profile);
  const more = isSilent
    ? message('matching.help.fillProfile', { name })
    : message('matching.help.circle.more', { name });
  if (floor > 0 && circles.every(({ points }) => points === null || points < floor))
    return { reason: message('matching.unmatched.circle.floor', { name, points: floor }), help: more };
  const near = circles.filter(({ apart }) => apart.length === 0);
  const roomy = near.filter(({ people }) => people.length < mostInCircle);
  if (near.length > 0 && roomy.length === 0)
    return {
      reason:
        isSilent && !near.some(({ people }) => people.some((each) => saysNothing(each.candidate.profile)))
          ? message('matching.unmatched.emptyProfile', { name })
          : message('matching.unmatched.circle.full', { name, count: near.length }),
      help: more,
    };
  if (roomy.length > 0)
    return shortOfTime(side, roomy) ?? { reason: message('matching.unmatched.circle.none', { name }), help: more };
  return apartFromAll(side) ?? { reason: message('matching.unmatched.circle.none', { name }), help: more };
};

/** Set where circles with room would share too little time with them. */
const shortOfTime = ({ pool, self, circles }: CircleSide, roomy: readonly NearCircle[]): Why | null => {
  const short = roomy
    .filter(({ points }) => points === null)
    .map(({ people }) => ({ people, hours: sharedByAll(pool, [...people, self]) ?? 0 }))
    .sort((a, b) => b.hours - a.hours);
  const [best] = short;
  if (best === undefined) return null;
  const { givenName: name } = self.candidate.person;
  return {
    reason: message('matching.unmatched.circle.time', { name, count: short.length, total: circles.length }),
    help: message('matching.help.circle.time', { ...seated(best.people, self), hours: wholeTenths(best.hours) }),
  };
};

/** Set where one rule is in the way in every circle: the one in the way of most, and the circle that would be theirs. */
const apartFromAll = ({ pool, self, circles }: CircleSide): Why | null => {
  const judged = circles.map(({ people, apart }) => ({
    people,
    rules: new Set(apart.flatMap((other) => allBlocks(pool, self, other))),
    apart: apart.length,
  }));
  const counts = new Map<RuleName, number>();
  for (const rule of judged.flatMap(({ rules }) => [...rules])) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  // What somebody set aside is never named.
  counts.delete('private');
  const [rule, count = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (rule === undefined) return null;
  const [least] = judged
    .filter(({ rules, people }) => rules.size === 1 && rules.has(rule) && people.length < mostInCircle)
    .sort((a, b) => a.apart - b.apart);
  const { givenName: name } = self.candidate.person;
  return {
    reason: message('matching.unmatched.circle.apart', { name, rule, count, total: circles.length }),
    help:
      least === undefined ? message('matching.help.circle.more', { name }) : lifting(rule, least.people, self, pool),
  };
};

const lifting = (rule: RuleName, people: readonly Entrant[], self: Entrant, pool: CircleSide['pool']): Message =>
  message('matching.help.circle.rule', {
    ...seated(people, self),
    rule,
    points: circleScore(pool, [...people, self]).total,
  });

const seated = (people: readonly Entrant[], { candidate }: Entrant): { name: string; others: string } => ({
  name: candidate.person.givenName,
  others: people.map((each) => each.candidate.person.givenName).join(', '),
});
