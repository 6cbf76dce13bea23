import type { Term } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { hoursOf, type Pool } from '../pool/pool.ts';
import { closenessValue } from './closeness.ts';
import { commonValue } from './common-terms.ts';
import { goalsValue } from './goals.ts';
import { terms } from './points.ts';
import { helpValue } from './skills.ts';
import { twoWay, usualWeakerShare } from './two-way.ts';

/** What a term says of two equals, 0..1, the same in either order; what one gives the other counts both ways. */
const termValue = (term: Term, pool: Pool, a: Entrant, b: Entrant, hours: number | null): number => {
  const { weakerShare = usualWeakerShare } = pool.input;
  switch (term) {
    case 'skills':
      return twoWay(helpValue(a, b), helpValue(b, a), weakerShare);
    case 'goals':
      return twoWay(goalsValue(a, b), goalsValue(b, a), weakerShare);
    case 'experience':
      return closenessValue(a, b);
    default:
      return commonValue(term, pool, a, b, hours);
  }
};

/** Points of one term for two equals, whole; the two share so many free hours a week. */
export const peerTermPoints = (term: Term, pool: Pool, a: Entrant, b: Entrant, hours: number | null): number => {
  const weight = pool.input.weights[term];
  return weight === 0 ? 0 : Math.round(weight * termValue(term, pool, a, b, hours));
};

/** The score of two equals, 0..100: the sum of the whole points of each term, the same in either order. */
export const peerPoints = (pool: Pool, a: Entrant, b: Entrant, hours = hoursOf(pool, a, b)): number => {
  let points = 0;
  for (const term of terms) points += peerTermPoints(term, pool, a, b, hours);
  return points;
};
