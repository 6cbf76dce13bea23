import { message } from '../../messages/index.ts';
import { saysNothing } from '../../model/index.ts';
import { whyBlocked } from './blocked.ts';
import { bestOf, offersTaken, unofferedWishes, type Best, type Why } from './open-others.ts';
import type { Other, Side } from './side.ts';
import { whyNoPeer } from './why-peer.ts';

/** Why somebody has no partner, the binding reason first, and the smallest change that would help. */
export const whyUnmatched = (side: Side): Why => {
  const { others } = side;
  const { givenName: name } = side.self.candidate.person;
  if (others.length === 0)
    return side.role === 'peer'
      ? { reason: message('matching.unmatched.peers.alone'), help: message('matching.help.invitePeers') }
      : { reason: message('matching.unmatched.nobody'), help: message('matching.help.invite') };
  const open = others.filter((other) => other.points !== null);
  if (open.length === 0) return whyBlocked(side, others);
  const best = bestOf(open);
  const { floor = 0 } = side.pool.input;
  if (best.points < floor)
    return {
      reason: message('matching.unmatched.floor', { name, points: floor }),
      help: saysNothing(side.self.candidate.profile)
        ? message('matching.help.fillProfile', { name })
        : message('matching.help.floor', { points: best.points, other: best.name }),
    };
  return side.role === 'peer' ? whyNoPeer(side, open) : whyNoPlace(side, open, best, others);
};

const whyNoPlace = (side: Side, open: readonly Other[], best: Best, others: readonly Other[]): Why => {
  const { givenName: name } = side.self.candidate.person;
  const place = message('matching.help.place', { other: best.name, points: best.points });
  const fill = message('matching.help.fillProfile', { name });
  if (open.some((other) => other.hasPlace))
    return { reason: message('matching.unmatched.noPoints', { name }), help: fill };
  if (saysNothing(side.self.candidate.profile))
    return { reason: message('matching.unmatched.emptyProfile', { name }), help: fill };
  if (side.role === 'mentor') {
    return others.some((other) => other.hasPlace)
      ? { reason: message('matching.unmatched.full', { name }), help: place }
      : { reason: message('matching.unmatched.spare', { name }), help: message('matching.help.invite') };
  }
  const unmet = unofferedWishes(side.self, open);
  if (unmet !== undefined) return { reason: unmet, help: place };
  return offersTaken(side.self, open) ?? { reason: message('matching.unmatched.full', { name }), help: place };
};
