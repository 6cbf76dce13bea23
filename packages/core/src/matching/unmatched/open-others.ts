import { message } from '../../messages/index.ts';
import type { Message, Unmatched } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Other } from './side.ts';

export type Why = Pick<Unmatched, 'reason' | 'help'>;

export type Best = { readonly name: string; readonly points: number };

/** The best of those who could be paired; of equal ones the first by id. */
export const bestOf = (open: readonly Other[]): Best => {
  let best: Best = { name: '', points: -1 };
  for (const { entrant, points } of open)
    if (points !== null && points > best.points) best = { name: entrant.candidate.person.givenName, points };
  return best;
};

/** Set when nobody who could be paired offers a skill that is wanted. */
export const unofferedWishes = ({ wants }: Entrant, open: readonly Other[]): Message | undefined => {
  const [first, ...more] = wants;
  const offered = wants.some(({ skill }) => open.some(({ entrant }) => (entrant.offers[skill] ?? 0) > 0));
  return first === undefined || offered
    ? undefined
    : message('matching.unmatched.noOffer', { skill: first.name, more: more.length });
};

/** Where all who offer a wanted skill are full, the first such wish; another place with the best of them would help. */
export const offersTaken = ({ wants }: Entrant, open: readonly Other[]): Why | undefined => {
  for (const { skill, name } of wants) {
    const offering = open.filter(({ entrant }) => (entrant.offers[skill] ?? 0) > 0);
    if (offering.length === 0) continue;
    const { name: other, points } = bestOf(offering);
    return {
      reason: message('matching.unmatched.offersTaken', { skill: name, count: offering.length }),
      help: message('matching.help.place', { other, points }),
    };
  }
  return undefined;
};
