import type { CheckIn, Instant, SeriesState } from '../model/index.ts';
import { endOf, nextCheckIn } from './next-check-in.ts';
import { wasMoved } from './transitions.ts';

/** How a date is drawn on the line of its series. */
export type NodeKind =
  'held' | 'held-moved' | 'moved-ahead' | 'missed' | 'unknown' | 'skipped' | 'waiting' | 'now' | 'to-come' | 'clash';

/**
 * The nodes of a series as of `now`, in its order. `waiting`: decided, not yet in Outlook · `clash`: Outlook refused
 * the series, so that a person has to act · `now`: goes on, or comes next.
 */
export const nodeKinds = (checkIns: readonly CheckIn[], series: SeriesState, now: Instant): readonly NodeKind[] => {
  const next = nextCheckIn(checkIns, now);
  return checkIns.map((checkIn) => nodeKind(checkIn, { series, isNext: checkIn.id === next?.id, now }));
};

type Place = { readonly series: SeriesState; readonly isNext: boolean; readonly now: Instant };

const nodeKind = (checkIn: CheckIn, { series, isNext, now }: Place): NodeKind => {
  switch (checkIn.state) {
    case 'held':
      return wasMoved(checkIn) ? 'held-moved' : 'held';
    case 'missed':
    case 'unknown':
    case 'skipped':
      return checkIn.state;
    case 'cancelled':
      return 'skipped';
    case 'planned':
    case 'booked':
      if (endOf(checkIn) <= now) return 'unknown';
      if (series === 'stuck') return 'clash';
      if (isNext && checkIn.state === 'booked') return 'now';
      if (checkIn.state === 'planned') return 'waiting';
      return wasMoved(checkIn) ? 'moved-ahead' : 'to-come';
  }
};
