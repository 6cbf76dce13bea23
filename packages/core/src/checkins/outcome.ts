import { message } from '../messages/index.ts';
import type { CheckIn, Instant, Message, PersonId, PulseAnswer } from '../model/index.ts';
import { endOf, standsOn } from './next-check-in.ts';
import { pulseClosesAt } from './pulse-window.ts';

/** What its people had answered to one date in Outlook when it was over. Its organiser has accepted. */
export type Replies = { readonly accepted: readonly PersonId[]; readonly declined: readonly PersonId[] };

/** Whether a check-in was held, and from what that is known. */
export type Outcome =
  | { readonly state: 'held'; readonly from: 'said' }
  | { readonly state: 'missed'; readonly from: 'said' }
  | { readonly state: 'missed'; readonly from: 'declined'; readonly by: readonly PersonId[] }
  | { readonly state: 'unknown'; readonly from: 'said' | 'accepted' | 'nobody' };

/** A check-in, and once it is over what is known of it. */
export type Concluded = CheckIn & { readonly outcome: Outcome | null };

type Known = {
  readonly answers: readonly Pick<PulseAnswer, 'met'>[];
  /** Null as long as they have not been read. */
  readonly replies: Replies | null;
  /** How many were to meet. */
  readonly people: number;
};

/**
 * Whether a check-in was held. What people said of it wins: held when somebody met and at least two may have (of a pair
 * that is nobody denying it; a circle meets without one), missed when nobody met and more than half say so. Where
 * nobody says that they met, it was missed when in Outlook half of its people had declined it. An accepted invitation
 * proves nothing: unknown on disagreement, or when nobody said anything until the pulse closed.
 * Null while it is not over, can still be answered, or is not to take place.
 */
export const outcomeOf = (checkIn: CheckIn, { answers, replies, people }: Known, now: Instant): Outcome | null => {
  if (!standsOn(checkIn) || endOf(checkIn) > now) return null;
  const met = answers.filter((answer) => answer.met).length;
  const not = answers.length - met;
  if (met > 0) return people - not >= 2 ? { state: 'held', from: 'said' } : { state: 'unknown', from: 'said' };
  if (2 * not > people) return { state: 'missed', from: 'said' };
  if (replies !== null && 2 * replies.declined.length >= people) {
    return { state: 'missed', from: 'declined', by: replies.declined };
  }
  if (now < pulseClosesAt(checkIn)) return null;
  if (not > 0) return { state: 'unknown', from: 'said' };
  return { state: 'unknown', from: replies?.accepted.length === people ? 'accepted' : 'nobody' };
};

/** From what it is known, for whoever was to meet. */
export const outcomeInWords = (outcome: Outcome, nameOf: (id: PersonId) => string): Message => {
  if (outcome.state === 'unknown') return message(`outcome.unknown.${outcome.from}`);
  if (outcome.from === 'said') return message(`outcome.${outcome.state}.said`);
  const [first] = outcome.by;
  if (first === undefined || outcome.by.length > 1) return message('outcome.missed.declined', { who: 'several' });
  return message('outcome.missed.declined', { who: 'other', person: first, name: nameOf(first) });
};
