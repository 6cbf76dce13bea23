import type { MeetingPriority } from '../model/index.ts';

/** Points of the objective, whole numbers; lower is better. */
export type Weights = {
  /** A date that clashes and finds no other time. */
  readonly lost: number;
  /** A date that moves at all, and each day it moves. */
  readonly move: number;
  readonly moveDay: number;
  /** A date that somebody holds tentatively. */
  readonly tentative: number;
  /** A point of early or late hours that one carries more than another. */
  readonly imbalance: number;
  /** A date of a series whose hours take turns: one hour is easier to keep than two (docs/decisions/0006). */
  readonly inTurn: number;
  /** A series without a slot. */
  readonly unplaced: number;
};

/**
 * What a move weighs is a trade. Of the dates that every pair alone could have on dense calendars, so many stay free
 * before moves, at so many early and late points a person and date: 100 keeps 92.5 % at 1.9, 110 keeps 93.4 % at 2.1,
 * 120 keeps 94.0 % at 2.2; on ordinary calendars 97.3, 97.5 and 97.7 % at 0.40, 0.43 and 0.46. With 120, two hours in
 * turn would leave more than a third of the imbalance. Plans equal the optimum of their weights wherever a solver could
 * tell, so nothing but the weights can keep more dates free. (`npm run bench -- planning --only=outcome` and `--only=in-turn`.)
 */
const usual: Weights = { lost: 1000, move: 110, moveDay: 15, tentative: 30, imbalance: 1, inTurn: 2, unplaced: 40_000 };

/** What each place of the slider weighs: only a move, a loss and a series left out change. */
const byPriority: Readonly<Record<MeetingPriority, Weights>> = {
  comfort: { ...usual, move: 50 },
  balanced: usual,
  'free-dates': { ...usual, move: 300, lost: 2000, unplaced: 80_000 },
  'free-dates-first': { ...usual, move: 1500, lost: 8000, unplaced: 320_000 },
};

export const weightsFor = (priority: MeetingPriority = 'balanced'): Weights => byPriority[priority];

/** Early and late points a person carries over the whole programme weigh more once they pass these. */
const ledger = [120, 400] as const;

/** What a person's early and late points cost the programme: convex, so that they are shared out. */
export const ledgerCost = (burden: number): number => Math.max(0, burden - ledger[0]) + Math.max(0, burden - ledger[1]);

/** Most check-ins of one person on one day of their own clock. */
export const mostADay = 2;

/** With dates that move: after somebody's absence they come together, and a third one is better than none. */
export const mostADayMoved = 3;
