import { SeriesId } from '@tandem/core/model';

/**
 * Marks an event as the one of a series, so that it can be found without its id. One name for all: each new name would
 * use up a named property of the mailbox for ever.
 */
export const seriesProperty = 'String {51e3a6bf-0980-4242-a8d4-453a24613c03} Name TandemSeries';

/** The value that an event carries: its series, and of two hours in turn the second one's event says so. */
export const markOf = (series: SeriesId, turn: 1 | 2): string => (turn === 1 ? series : `${series}/${turn}`);

/** The series that a mark names; null when it is none of ours. */
export const seriesIn = (mark: string | undefined): SeriesId | null =>
  SeriesId.safeParse(mark?.split('/').at(0)).data ?? null;
