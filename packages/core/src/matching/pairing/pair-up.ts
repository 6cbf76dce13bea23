import type { MatchingInput } from '../types.ts';
import { pairOnce } from './pair-once.ts';
import type { Chosen, PairedUp } from './paired-up.ts';
import { raiseLowest } from './raise-lowest.ts';
import type { Tables } from './tables.ts';

/**
 * The pairs of a run for a programme's objective: the best there are, or with the bound that is left (see `pairOnce`).
 * `standing`: who is a pair now; of equally good pairings one that parts the fewest of them is taken.
 */
export const pairUp = (
  tables: Tables,
  { objective = 'everyone', floor = 0 }: Pick<MatchingInput, 'objective' | 'floor'>,
  standing: Chosen | null = null,
): PairedUp =>
  objective === 'fairest'
    ? raiseLowest((least) => pairOnce(tables, 'everyone', least, standing), floor)
    : pairOnce(tables, objective, floor, standing);
