import type { CheckInView, SlotDate } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';

/** How one date of a series is drawn; every kind has a shape and a word of its own. */
export type NodeKind =
  'held' | 'held-moved' | 'moved' | 'missed' | 'unknown' | 'clash' | 'waiting' | 'skipped' | 'to-come' | 'now';

export type SeriesNode = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: NodeKind;
  /** The date it was moved from. */
  readonly wasAt: Instant | null;
};

const minute = 60_000; // milliseconds

/** The check-in that goes on now or comes next. */
export const nextCheckIn = <One extends CheckInView>(checkIns: readonly One[], now: Instant): One | undefined =>
  checkIns.find((one) => isOn(one) && one.startsAt + one.minutes * minute > now);

/** The newest check-in that is over. */
export const lastCheckIn = <One extends CheckInView>(checkIns: readonly One[], now: Instant): One | undefined =>
  checkIns.findLast((one) => isOn(one) && one.startsAt + one.minutes * minute <= now);

/** Dates of a series, drawn as of `now`. */
export const seriesNodes = (checkIns: readonly CheckInView[], now: Instant): readonly SeriesNode[] => {
  const next = nextCheckIn(checkIns, now);
  return checkIns.map((one) => ({
    id: one.id,
    at: one.startsAt,
    kind: kindOf(one, one.id === next?.id, now),
    wasAt: wasAt(one),
  }));
};

/** Dates of a slot that is still to be chosen. */
export const slotNodes = (dates: readonly SlotDate[]): readonly SeriesNode[] =>
  dates.map((date) => ({
    id: String(date.originallyAt),
    at: date.startsAt,
    kind: slotKind(date.verdict),
    wasAt: wasAt(date),
  }));

const isOn = (one: CheckInView): boolean => one.state !== 'skipped' && one.state !== 'cancelled';

const wasAt = (one: { readonly originallyAt: Instant; readonly startsAt: Instant }): Instant | null =>
  one.originallyAt === one.startsAt ? null : one.originallyAt;

const kindOf = (one: CheckInView, isNext: boolean, now: Instant): NodeKind => {
  const moved = wasAt(one) !== null;
  switch (one.state) {
    case 'held':
      return moved ? 'held-moved' : 'held';
    case 'missed':
    case 'unknown':
    case 'skipped':
      return one.state;
    case 'cancelled':
      return 'skipped';
    case 'planned':
      return isNext ? 'now' : moved ? 'moved' : 'waiting';
    case 'booked':
      if (isNext) return 'now';
      if (one.startsAt < now) return 'unknown';
      return moved ? 'moved' : 'to-come';
  }
};

const slotKind = (verdict: SlotDate['verdict']): NodeKind => {
  switch (verdict) {
    case 'free':
      return 'to-come';
    case 'tentative':
      return 'waiting';
    case 'moved':
    case 'skipped':
    case 'unknown':
      return verdict;
  }
};
