import type { PairId, PersonId } from '@tandem/core/model';
import type { Notice } from '@tandem/core/ports';

/** A pair's notices replace each other, so that the feed shows the latest only. A number from the pair's id. */
const chainOf = (pairId: PairId): number => Number.parseInt(pairId.slice(0, 8), 16);

/** The pair's check-ins stand in both calendars. */
export const seriesBookedNotice = (to: PersonId, partner: string, pairId: PairId): Notice => ({
  to,
  type: 'seriesBooked',
  parameters: { partner },
  preview: `Your check-ins with ${partner} are in your calendar.`,
  place: `pair/${pairId}`,
  chain: chainOf(pairId),
});

/** Somebody moved a check-in in Outlook. */
export const checkInMovedNotice = (to: PersonId, partner: string, pairId: PairId): Notice => ({
  to,
  type: 'checkInMoved',
  parameters: { partner },
  preview: `A check-in with ${partner} has another time now.`,
  place: `pair/${pairId}`,
  chain: chainOf(pairId),
});
