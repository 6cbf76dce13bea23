import type { Message, Unmatched } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { whyBlocked } from './blocked.ts';
import type { Other, Side } from './side.ts';

type Why = Pick<Unmatched, 'reason' | 'help'>;

/** Why somebody has no partner, the binding reason first, and the smallest change that would help. */
export const whyUnmatched = (side: Side): Why => {
  const others = side.others.filter(({ entrant }) => entrant !== side.self);
  const { givenName: name } = side.self.candidate.person;
  if (others.length === 0)
    return { reason: message('matching.unmatched.nobody'), help: message('matching.help.invite') };
  const open = others.filter((other) => other.points !== null);
  if (open.length === 0) return whyBlocked(side, others);
  const best = bestOf(open);
  const { floor = 0 } = side.pool.input;
  if (best.points < floor)
    return {
      reason: message('matching.unmatched.floor', { name, points: floor }),
      help: message('matching.help.floor', { points: best.points, other: best.name }),
    };
  return whyNoPlace(side, open, best, others);
};

const whyNoPlace = (side: Side, open: readonly Other[], best: Best, others: readonly Other[]): Why => {
  const { givenName: name } = side.self.candidate.person;
  const place = message('matching.help.place', { other: best.name, points: best.points });
  if (isEmpty(side.self))
    return {
      reason: message('matching.unmatched.emptyProfile', { name }),
      help: message('matching.help.fillProfile', { name }),
    };
  if (open.some((other) => other.hasPlace))
    return {
      reason: message('matching.unmatched.noPoints', { name }),
      help: message('matching.help.fillProfile', { name }),
    };
  if (side.role === 'mentor') {
    return others.some((other) => other.hasPlace)
      ? { reason: message('matching.unmatched.full', { name }), help: place }
      : { reason: message('matching.unmatched.spare', { name }), help: message('matching.help.invite') };
  }
  const unmet = unofferedWishes(side.self, open);
  return { reason: unmet ?? message('matching.unmatched.full', { name }), help: place };
};

type Best = { readonly name: string; readonly points: number };

/** The best of those who could be paired; of equal ones the first by id. */
const bestOf = (open: readonly Other[]): Best => {
  let best: Best = { name: '', points: -1 };
  for (const { entrant, points } of open)
    if (points !== null && points > best.points) best = { name: entrant.candidate.person.givenName, points };
  return best;
};

const isEmpty = ({ candidate: { profile } }: Entrant): boolean =>
  profile.offers.length + profile.wants.length + profile.goals.length + profile.interests.length === 0;

/** Set when nobody who could be paired offers a skill that is wanted. */
const unofferedWishes = ({ wants }: Entrant, open: readonly Other[]): Message | undefined => {
  const [first, ...more] = wants;
  const offered = wants.some(({ skill }) => open.some(({ entrant }) => (entrant.offers[skill] ?? 0) > 0));
  return first === undefined || offered
    ? undefined
    : message('matching.unmatched.noOffer', { skill: first.name, more: more.length });
};
