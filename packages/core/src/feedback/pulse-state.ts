import { pulseClosesAt, pulseOpensAt, standsOn } from '../checkins/index.ts';
import type { CheckIn, Instant, PulseAnswer } from '../model/index.ts';

const dayMs = 86_400_000; // milliseconds

/** Where one person's pulse on one check-in stands. */
export type PulseState =
  | { readonly state: 'not-yet'; readonly opensAt: Instant }
  | { readonly state: 'open'; readonly closesAt: Instant; readonly mine: PulseAnswer | null }
  | { readonly state: 'closed'; readonly mine: PulseAnswer | null };

/**
 * A pulse opens when its check-in ends and closes after fourteen days; once sent it can be changed for a day.
 * `answeredAt` is when it was first sent. A check-in that does not take place has none.
 */
export const pulseState = (
  checkIn: CheckIn,
  now: Instant,
  answer: PulseAnswer | null,
  answeredAt: Instant | null,
): PulseState => {
  if (!standsOn(checkIn)) return { state: 'closed', mine: answer };
  if (now < pulseOpensAt(checkIn)) return { state: 'not-yet', opensAt: pulseOpensAt(checkIn) };
  const closesAt = answeredAt === null ? pulseClosesAt(checkIn) : answeredAt + dayMs;
  return now < closesAt ? { state: 'open', closesAt, mine: answer } : { state: 'closed', mine: answer };
};
