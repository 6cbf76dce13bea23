import { message } from '../../messages/index.ts';
import { saysNothing, type Message } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { bestOf, unofferedWishes, type Why } from './open-others.ts';
import type { Other, Side } from './side.ts';

/** Why somebody who could have been paired with an equal was not. */
export const whyNoPeer = ({ self, isOddOneOut }: Side, open: readonly Other[]): Why => {
  const { givenName: name } = self.candidate.person;
  if (saysNothing(self.candidate.profile))
    return {
      reason: message('matching.unmatched.emptyProfile', { name }),
      help: message('matching.help.fillProfile', { name }),
    };
  if (isOddOneOut) return { reason: message('matching.unmatched.peers.odd'), help: message('matching.help.onePeer') };
  if (open.some((other) => other.hasPlace))
    return {
      reason: message('matching.unmatched.noPoints', { name }),
      help: message('matching.help.fillProfile', { name }),
    };
  const { name: other, points } = bestOf(open);
  return {
    reason: unofferedWishes(self, open) ?? undemanded(self, open) ?? message('matching.unmatched.full', { name }),
    help: message('matching.help.place', { other, points }),
  };
};

/** Set when nobody who could be paired wants a skill that is offered. */
const undemanded = ({ candidate, offers }: Entrant, open: readonly Other[]): Message | undefined => {
  const [first, ...more] = candidate.profile.offers;
  const wanted = open.some(({ entrant }) => entrant.wants.some(({ skill }) => (offers[skill] ?? 0) > 0));
  return first === undefined || wanted
    ? undefined
    : message('matching.unmatched.peers.noDemand', { skill: first.name, more: more.length });
};
