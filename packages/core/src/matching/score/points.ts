import { Term } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { hoursOf, type Pool } from '../pool/pool.ts';
import { commonValue } from './common-terms.ts';
import { experienceValue } from './experience.ts';
import { goalsValue } from './goals.ts';
import { skillsValue } from './skills.ts';

/** In the order in which equal points are shown. */
export const terms: readonly Term[] = Term.options;

/** What a term says of two people, 0..1; the meaning of each stands in its file. */
const termValue = (term: Term, pool: Pool, mentor: Entrant, mentee: Entrant, hours: number | null): number => {
  switch (term) {
    case 'skills':
      return skillsValue(mentor, mentee);
    case 'goals':
      return goalsValue(mentor, mentee);
    case 'experience':
      return experienceValue(pool, mentor, mentee);
    default:
      return commonValue(term, pool, mentor, mentee, hours);
  }
};

/** Points of one term, whole; the two share so many free hours a week. */
export const termPoints = (term: Term, pool: Pool, mentor: Entrant, mentee: Entrant, hours: number | null): number => {
  const weight = pool.input.weights[term];
  return weight === 0 ? 0 : Math.round(weight * termValue(term, pool, mentor, mentee, hours));
};

/** The score of two people, 0..100: the sum of the whole points of each term, which is also what is shown. */
export const pairPoints = (
  pool: Pool,
  mentor: Entrant,
  mentee: Entrant,
  hours = hoursOf(pool, mentor, mentee),
): number => {
  let points = 0;
  for (const term of terms) points += termPoints(term, pool, mentor, mentee, hours);
  return points;
};
