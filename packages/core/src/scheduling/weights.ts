/** Points of the objective; lower is better. Measured trade-offs: a moved date outweighs about a half hour of lunch on every date. */
export const weights = {
  /** A date that clashes and finds no other time. */
  lost: 1000,
  /** A date that moves at all, and each day it moves. */
  move: 100,
  moveDay: 15,
  /** A date that somebody holds tentatively. */
  tentative: 30,
  /** A point of early or late hours that one carries more than the other. */
  imbalance: 1,
  /** A series without a slot. */
  unplaced: 40_000,
} as const;

/** Early and late points a person carries over the whole programme weigh more once they pass these. */
const ledger = [120, 400] as const;

/** What a person's early and late points cost the programme: convex, so that they are shared out. */
export const ledgerCost = (burden: number): number =>
  ledger.reduce((sum, threshold) => sum + Math.max(0, burden - threshold), 0);

/** Most check-ins of one person on one day of their own clock. */
export const mostADay = 2;
