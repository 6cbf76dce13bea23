import type { CheckInDetail } from '@tandem/core/contract';
import type { CheckIn, Instant, PulseAnswer } from '@tandem/core/model';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export const endOf = (checkIn: CheckIn): Instant => checkIn.startsAt + checkIn.minutes * MINUTE_MS;

export const pulseState = (
  checkIn: CheckIn,
  mine: { answer: PulseAnswer; sentAt: Instant } | null,
  now: Instant,
): CheckInDetail['pulse'] => {
  if (now < endOf(checkIn)) return { state: 'not-yet', opensAt: endOf(checkIn) };
  const closesAt = mine === null ? endOf(checkIn) + 14 * DAY_MS : mine.sentAt + DAY_MS;
  if (now >= closesAt) return { state: 'closed', mine: mine?.answer ?? null };
  return { state: 'open', closesAt, mine: mine?.answer ?? null };
};
