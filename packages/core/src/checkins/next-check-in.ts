import type { CheckIn, Instant } from '../model/index.ts';

const minuteMs = 60_000; // milliseconds

export const endOf = ({ startsAt, minutes }: Pick<CheckIn, 'startsAt' | 'minutes'>): Instant =>
  startsAt + minutes * minuteMs;

/** Whether a check-in takes, or took, place in a calendar: neither left out nor cancelled. */
export const standsOn = ({ state }: Pick<CheckIn, 'state'>): boolean => state !== 'skipped' && state !== 'cancelled';

/** The check-in that goes on now or comes next, by the time it really begins; null when the series is over. */
export const nextCheckIn = <One extends CheckIn>(checkIns: readonly One[], now: Instant): One | null =>
  checkIns
    .filter((one) => standsOn(one) && endOf(one) > now)
    .reduce<One | null>((next, one) => (next === null || one.startsAt < next.startsAt ? one : next), null);
