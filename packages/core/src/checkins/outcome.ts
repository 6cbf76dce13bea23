import type { CheckIn, Instant, PulseAnswer } from '../model/index.ts';
import { pulseClosesAt } from './pulse-window.ts';
import { endOf, standsOn } from './next-check-in.ts';

/**
 * Whether a check-in was held, from what its people said: held when somebody met and at least two may have (of a pair
 * that is nobody denying it; a circle meets without one), missed when nobody met and more than half say so, unknown on
 * disagreement or when nobody said anything until the pulse closed.
 * Null while it is not over, can still be answered, or is not to take place.
 */
export const outcomeOf = (
  checkIn: CheckIn,
  answers: readonly Pick<PulseAnswer, 'met'>[],
  people: number,
  now: Instant,
): 'held' | 'missed' | 'unknown' | null => {
  if (!standsOn(checkIn) || endOf(checkIn) > now) return null;
  const met = answers.filter((answer) => answer.met).length;
  const not = answers.length - met;
  if (met > 0 && people - not >= 2) return 'held';
  if (met === 0 && 2 * not > people) return 'missed';
  return met > 0 || now >= pulseClosesAt(checkIn) ? 'unknown' : null;
};
