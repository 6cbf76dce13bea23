import type { CheckIn, Healing, Instant } from '../../model/index.ts';

/**
 * Whether one press takes a healing back: the newest of its date, while the date and the time it goes back to are both
 * to come. A date that was left out comes back only until Outlook has removed it, because Outlook cannot restore it.
 */
export const mayUndo = (
  healing: Healing,
  checkIn: Pick<CheckIn, 'startsAt' | 'state'>,
  at: { readonly now: Instant; readonly isCarriedOut: boolean },
): boolean => {
  if (healing.undone || healing.fromAt <= at.now) return false;
  switch (healing.did) {
    case 'moved':
      return checkIn.state === 'booked' && checkIn.startsAt === healing.toAt && healing.toAt > at.now;
    case 'skipped':
      return checkIn.state === 'skipped' && !at.isCarriedOut;
    case 'asked':
    case 'followed':
    case 'dropped':
      return false;
  }
};
