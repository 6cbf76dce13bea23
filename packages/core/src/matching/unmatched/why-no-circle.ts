import { leastInCircle } from '../circles/sizes.ts';
import { message } from '../../messages/index.ts';
import { whyBlocked } from './blocked.ts';
import type { Why } from './open-others.ts';
import type { Other, Side } from './side.ts';

/** Why somebody sits in no circle: too few people, rules, or the least score. */
export const whyNoCircle = (side: Side, others: readonly Other[]): Why => {
  const { givenName: name } = side.self.candidate.person;
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
  const help = message('matching.help.circle.more', { name });
  return floor > 0
    ? { reason: message('matching.unmatched.circle.floor', { name, points: floor }), help }
    : { reason: message('matching.unmatched.circle.none', { name }), help };
};
