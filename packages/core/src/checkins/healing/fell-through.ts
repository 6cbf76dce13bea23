import type { CheckInId } from '../../model/index.ts';
import type { HealingSeries } from './types.ts';

/** So many dates left out one after the other say that the hour does not suit any more. */
const most = 3;

/**
 * Whether the dates up to this one fell through one after the other because nothing else was free, so that its people
 * need another hour rather than to hear of one date after the other. Absences pass by themselves and do not count.
 */
export const fellThrough = ({ checkIns, healings }: HealingSeries, upTo: CheckInId): boolean => {
  const full = new Set(
    healings
      .filter(({ did, cause, undone }) => did === 'skipped' && cause !== 'away' && !undone)
      .map(({ checkInId }) => checkInId),
  );
  const inOrder = checkIns.toSorted((one, other) => one.originallyAt - other.originallyAt);
  const place = inOrder.findIndex(({ id }) => id === upTo);
  const last = inOrder.slice(Math.max(0, place - most + 1), place + 1);
  return last.length === most && last.every(({ id }) => full.has(id));
};
