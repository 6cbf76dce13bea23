import type { Message, Score, Term } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';
import { closenessMessage } from './closeness.ts';
import { commonMessage } from './common-terms.ts';
import { peerDistanceMessage } from './distance.ts';
import { peerGoalsMessage } from './goals.ts';
import { peerInterestsMessage } from './interests.ts';
import { equalNames } from './names.ts';
import { peerTermPoints } from './peer-points.ts';
import { scoreOf } from './reasons.ts';
import { peerSkillsMessage } from './skills.ts';
import { wholeTenths } from './time.ts';

/** The score of two equals with a reason for each term that has a weight, most points first. */
export const peerScoreWithReasons = (pool: Pool, a: Entrant, b: Entrant, hours: number | null): Score =>
  scoreOf(
    pool,
    (term) => peerTermPoints(term, pool, a, b, hours),
    (term) => termMessage(term, pool, a, b, hours),
  );

const termMessage = (term: Term, pool: Pool, a: Entrant, b: Entrant, hours: number | null): Message => {
  const names = equalNames(a, b);
  switch (term) {
    case 'skills':
      return peerSkillsMessage(a, b);
    case 'goals':
      return peerGoalsMessage(a, b);
    case 'interests':
      return peerInterestsMessage(a, b, names);
    case 'time':
      return hours === null
        ? message('matching.time.unknown', names)
        : message('matching.peers.time.shared', { ...names, hours: wholeTenths(hours) });
    case 'distance':
      return peerDistanceMessage(a, b, names);
    case 'experience':
      return closenessMessage(a, b, names);
    default:
      return commonMessage(term, pool, a, b);
  }
};
