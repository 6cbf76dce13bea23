import type { CheckInView, SlotDate } from '@tandem/core/contract';
import { endOf, nextCheckIn as next, nodeKinds, standsOn, type NodeKind } from '@tandem/core/checkins';
import type { Instant, SeriesState } from '@tandem/core/model';

/** One date of a series as it is drawn; every kind has a shape and a word of its own. */
export type SeriesNode = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: NodeKind;
  /** The date it was moved from. */
  readonly wasAt: Instant | null;
};

/** The check-in that goes on now or comes next. */
export const nextCheckIn = (checkIns: readonly CheckInView[], now: Instant): CheckInView | undefined =>
  next(checkIns, now) ?? undefined;

/** The newest check-in that is over. */
export const lastCheckIn = (checkIns: readonly CheckInView[], now: Instant): CheckInView | undefined =>
  checkIns.findLast((one) => standsOn(one) && endOf(one) <= now);

/** Dates of a series, drawn as of `now`. */
export const seriesNodes = (
  checkIns: readonly CheckInView[],
  now: Instant,
  state: SeriesState = 'booked',
): readonly SeriesNode[] => {
  const kinds = nodeKinds(checkIns, state, now);
  return checkIns.map((one, index) => ({
    id: one.id,
    at: one.startsAt,
    kind: kinds[index] ?? 'unknown',
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

const wasAt = (one: { readonly originallyAt: Instant; readonly startsAt: Instant }): Instant | null =>
  one.originallyAt === one.startsAt ? null : one.originallyAt;

const slotKind = (verdict: SlotDate['verdict']): NodeKind => {
  switch (verdict) {
    case 'free':
      return 'to-come';
    case 'tentative':
      return 'waiting';
    case 'moved':
      return 'moved-ahead';
    case 'skipped':
    case 'unknown':
      return verdict;
  }
};
