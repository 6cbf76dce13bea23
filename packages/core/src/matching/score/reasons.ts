import type { Message, Score, Term } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';
import { commonMessage } from './common-terms.ts';
import { distanceMessage } from './distance.ts';
import { experienceMessage } from './experience.ts';
import { goalsMessage } from './goals.ts';
import { interestsMessage } from './interests.ts';
import { mentoringNames } from './names.ts';
import { termPoints, terms } from './points.ts';
import { skillsMessage } from './skills.ts';
import { timeMessage } from './time.ts';

/** The score of two people with a reason for each term that has a weight, most points first. */
export const scoreWithReasons = (pool: Pool, mentor: Entrant, mentee: Entrant, hours: number | null): Score =>
  scoreOf(
    pool,
    (term) => termPoints(term, pool, mentor, mentee, hours),
    (term) => termMessage(term, pool, mentor, mentee, hours),
  );

/** A score from the points and the sentence of each term; the total is their sum. */
export const scoreOf = (pool: Pool, pointsOf: (term: Term) => number, messageOf: (term: Term) => Message): Score => {
  const reasons = terms
    .filter((term) => pool.input.weights[term] > 0)
    .map((term) => ({ term, points: pointsOf(term), of: pool.input.weights[term], message: messageOf(term) }))
    .sort((a, b) => b.points - a.points);
  return { total: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
};

const termMessage = (term: Term, pool: Pool, mentor: Entrant, mentee: Entrant, hours: number | null): Message => {
  const names = mentoringNames(mentor, mentee);
  switch (term) {
    case 'skills':
      return skillsMessage(mentor, mentee, names);
    case 'goals':
      return goalsMessage(mentor, mentee, names);
    case 'interests':
      return interestsMessage(mentor, mentee, names);
    case 'time':
      return timeMessage(hours, names);
    case 'distance':
      return distanceMessage(mentor, mentee, names);
    case 'experience':
      return experienceMessage(mentor, mentee, names);
    default:
      return commonMessage(term, pool, mentor, mentee);
  }
};
