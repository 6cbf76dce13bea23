import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';

const monthMs = 30 * 24 * 3_600_000; // milliseconds; a month counts as thirty days

/** Whether one of two set the other aside. Which of them is never asked for, so that nothing can say it. */
export const isSetAside = (a: Entrant, b: Entrant): boolean => names(a, b) || names(b, a);

const names = ({ candidate: { setAside } }: Entrant, { candidate: { person } }: Entrant): boolean =>
  setAside !== undefined && setAside.length > 0 && setAside.includes(person.id);

/** Whether two people were a pair too recently to be one again; `pairedAt` is null for a pair that still stands. */
export const isTooRecent = ({ input: { rules, now } }: Pool, pairedAt: number | null): boolean =>
  pairedAt === null || rules.repeatAfterMonths === null || now - pairedAt < rules.repeatAfterMonths * monthMs;
