import { usualYearsAhead, type Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';

/**
 * 1: ahead by as many years as the programme asks for; more falls to a half at twice the most years, and stays there.
 * 0: not ahead, or not said.
 */
export const experienceValue = ({ input }: Pool, mentor: Entrant, mentee: Entrant): number => {
  const years = yearsAhead(mentor, mentee);
  const { least, most } = input.yearsAhead ?? usualYearsAhead;
  if (years === null || years <= 0) return 0;
  if (years < least) return years / least;
  return years <= most ? 1 : Math.max(0.5, 1 - (0.5 * (years - most)) / Math.max(1, most));
};

export const experienceMessage = (mentor: Entrant, mentee: Entrant, names: Message['values']): Message => {
  const years = yearsAhead(mentor, mentee);
  if (years === null) return message('matching.experience.unknown', names);
  return years > 0
    ? message('matching.experience.ahead', { ...names, years })
    : message('matching.experience.none', names);
};

const yearsAhead = (mentor: Entrant, mentee: Entrant): number | null => {
  const [more, less] = [mentor.candidate.profile.experience, mentee.candidate.profile.experience];
  return more === null || less === null ? null : more - less;
};
