import type { CheckIn, CheckInState, Instant, Message } from '../model/index.ts';
import { endOf } from './next-check-in.ts';

/** What can happen to a check-in. */
export type CheckInEvent =
  | { readonly kind: 'booked' }
  | { readonly kind: 'moved'; readonly startsAt: Instant; readonly note: Message | null }
  | { readonly kind: 'skipped'; readonly note: Message | null }
  | { readonly kind: 'cancelled' }
  /** People said, or nobody said in time. */
  | { readonly kind: 'settled'; readonly outcome: 'held' | 'missed' | 'unknown' };

/** States that Outlook still knows; only these can be moved, left out or cancelled. */
const ahead: readonly CheckInState[] = ['planned', 'booked'];
/** A late word can still correct what was not known, or known otherwise. */
const over: readonly CheckInState[] = ['planned', 'booked', 'held', 'missed', 'unknown'];

/**
 * The check-in after an event; null when the event cannot happen to it in its state at `now`. Repeating an event
 * changes nothing, so that a notification that comes twice does no harm.
 */
export const afterEvent = (checkIn: CheckIn, event: CheckInEvent, now: Instant): CheckIn | null => {
  switch (event.kind) {
    case 'booked':
      if (checkIn.state === 'booked') return checkIn;
      return checkIn.state === 'planned' ? { ...checkIn, state: 'booked' } : null;
    case 'moved':
      return ahead.includes(checkIn.state) && endOf(checkIn) > now
        ? { ...checkIn, startsAt: event.startsAt, note: event.note }
        : null;
    case 'skipped':
    case 'cancelled':
      if (checkIn.state === event.kind) return checkIn;
      if (!ahead.includes(checkIn.state) || endOf(checkIn) <= now) return null;
      return { ...checkIn, state: event.kind, note: event.kind === 'skipped' ? event.note : checkIn.note };
    case 'settled':
      return over.includes(checkIn.state) && endOf(checkIn) <= now ? { ...checkIn, state: event.outcome } : null;
  }
};

export const wasMoved = ({ originallyAt, startsAt }: Pick<CheckIn, 'originallyAt' | 'startsAt'>): boolean =>
  originallyAt !== startsAt;
