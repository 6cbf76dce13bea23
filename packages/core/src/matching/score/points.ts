import type { Term } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { hoursOf, type Pool } from '../pool/pool.ts';
import { distanceValue } from './distance.ts';
import { experienceValue } from './experience.ts';
import { goalsValue } from './goals.ts';
import { interestsValue } from './interests.ts';
import { skillsValue } from './skills.ts';
import { timeValue } from './time.ts';

/** In the order in which equal points are shown. */
export const terms: readonly Term[] = ['skills', 'goals', 'time', 'interests', 'experience', 'distance'];

/** What a term says of two people, 0..1; the meaning of each stands in its file. */
const termValue = (term: Term, mentor: Entrant, mentee: Entrant, hours: number | null): number => {
  switch (term) {
    case 'skills':
      return skillsValue(mentor, mentee);
    case 'goals':
      return goalsValue(mentor, mentee);
    case 'interests':
      return interestsValue(mentor, mentee);
    case 'time':
      return timeValue(hours);
    case 'distance':
      return distanceValue(mentor, mentee);
    case 'experience':
      return experienceValue(mentor, mentee);
  }
};

/** Points of one term, whole; the two share so many free hours a week. */
export const termPoints = (term: Term, pool: Pool, mentor: Entrant, mentee: Entrant, hours: number | null): number => {
  const weight = pool.input.weights[term];
  return weight === 0 ? 0 : Math.round(weight * termValue(term, mentor, mentee, hours));
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
