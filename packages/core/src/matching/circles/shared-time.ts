import type { Entrant } from '../pool/entrant.ts';
import { hoursOfAll } from '../pool/free-cells.ts';
import type { Pool } from '../pool/pool.ts';

/** Free working time that all of these share, hours a week; null when a calendar is not readable. */
export const sharedByAll = ({ input }: Pool, people: readonly Entrant[]): number | null => {
  const calendars = people.flatMap(({ free }) => (free === null ? [] : [free]));
  return calendars.length < people.length ? null : hoursOfAll(calendars, input.window);
};
