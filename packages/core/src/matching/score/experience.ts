import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';

/** Years in a leading role a mentor is ahead: from three on there is something to tell, to twelve it is still close. */
const least = 3;
const most = 12;
/** The value falls to a half until this many years and stays there. */
const far = 25;

/** 1: ahead by a helpful number of years. 0: not ahead, or not said. */
export const experienceValue = (mentor: Entrant, mentee: Entrant): number => {
  const years = yearsAhead(mentor, mentee);
  if (years === null || years <= 0) return 0;
  if (years < least) return years / least;
  return years <= most ? 1 : Math.max(0.5, 1 - (0.5 * (years - most)) / (far - most));
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
