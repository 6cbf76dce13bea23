/** Fewer dates than these are single dates that do not suit. */
const least = 3;

/** Whether somebody declined the series rather than single dates of it: more than half of what is to come. */
export const declinedSeries = (declined: number, ahead: number): boolean => declined >= least && declined * 2 > ahead;
