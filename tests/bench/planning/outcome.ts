import type { JudgedSlot } from '@tandem/core/scheduling';

/** What a plan is worth: share of all dates, in percent. `free` counts tentative holds as free. */
export type Outcome = { readonly free: number; readonly afterMoves: number };

export const outcomeOf = (slots: readonly (JudgedSlot | null)[], wanted: number): Outcome => {
  const dates = slots.flatMap((slot) => slot?.dates ?? []);
  const free = dates.filter(({ verdict }) => verdict === 'free' || verdict === 'tentative').length;
  const moved = dates.filter(({ verdict }) => verdict === 'moved').length;
  return { free: (100 * free) / wanted, afterMoves: (100 * (free + moved)) / wanted };
};
