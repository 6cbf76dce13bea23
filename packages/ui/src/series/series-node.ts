import type { CheckInView, SeriesView, SlotDate } from '@tandem/core/contract';
import { endOf, nextCheckIn as next, nodeKinds, standsOn, type NodeKind } from '@tandem/core/checkins';
import type { Instant, SeriesState } from '@tandem/core/model';

/** One date of a series as it is drawn; every kind has a shape and a word of its own. */
export type SeriesNode = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: NodeKind;
  /** What the shape says. */
  readonly word: NodeKind | 'free' | 'tentative' | 'unreadable';
  /** The date it was moved from. */
  readonly wasAt: Instant | null;
};

/** The check-in that goes on now or comes next. */
export const nextCheckIn = (checkIns: readonly CheckInView[], now: Instant): CheckInView | undefined =>
  next(checkIns, now) ?? undefined;

/** The newest check-in that is over. */
export const lastCheckIn = (checkIns: readonly CheckInView[], now: Instant): CheckInView | undefined =>
  checkIns.findLast((one) => standsOn(one) && endOf(one) <= now);

/** A series that waits for a press of its own people is not in trouble: its dates are kept. */
export const drawnState = ({ state, waitsFor }: Pick<SeriesView, 'state' | 'waitsFor'>): SeriesState =>
  waitsFor === null ? state : 'planned';

/** Dates of a series, drawn as of `now`. */
export const seriesNodes = (
  checkIns: readonly CheckInView[],
  now: Instant,
  state: SeriesState = 'booked',
): readonly SeriesNode[] => {
  const kinds = nodeKinds(checkIns, state, now);
  return checkIns.map((one, index) => {
    const kind = kinds[index] ?? 'unknown';
    return { id: one.id, at: one.startsAt, kind, word: kind, wasAt: wasAt(one) };
  });
};

/** Dates of a slot that is still to be chosen. */
export const slotNodes = (dates: readonly SlotDate[]): readonly SeriesNode[] =>
  dates.map((date) => ({
    id: String(date.originallyAt),
    at: date.startsAt,
    ...looks[date.verdict],
    wasAt: wasAt(date),
  }));

const wasAt = (one: { readonly originallyAt: Instant; readonly startsAt: Instant }): Instant | null =>
  one.originallyAt === one.startsAt ? null : one.originallyAt;

const looks = {
  free: { kind: 'to-come', word: 'free' },
  tentative: { kind: 'waiting', word: 'tentative' },
  moved: { kind: 'moved-ahead', word: 'moved-ahead' },
  skipped: { kind: 'skipped', word: 'skipped' },
  unknown: { kind: 'unknown', word: 'unreadable' },
} as const satisfies Record<SlotDate['verdict'], Pick<SeriesNode, 'kind' | 'word'>>;
