import type { Instant } from '../../model/index.ts';
import type { Candidate } from '../types.ts';

const dayMs = 24 * 3_600_000; // milliseconds
/** Days of waiting from which more adds nothing: about half a year, which is one round. */
const longest = 180;

/** How long somebody has waited since a round in which they found nobody, 0..1 of the longest that counts. */
export const waitedShare = ({ waitingSince = null }: Candidate, now: Instant): number =>
  waitingSince === null ? 0 : Math.min(1, Math.max(0, (now - waitingSince) / dayMs / longest));
