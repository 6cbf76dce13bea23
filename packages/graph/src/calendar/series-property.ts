/**
 * Marks an event as the one of a series, so that it can be found without its id. One name for all: each new name would
 * use up a named property of the mailbox for ever.
 */
export const seriesProperty = 'String {51e3a6bf-0980-4242-a8d4-453a24613c03} Name TandemSeries';
