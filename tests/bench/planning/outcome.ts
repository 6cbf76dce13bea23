import type { JudgedSlot, SeriesRequest } from '@tandem/core/scheduling';
import { candidateAt, candidatesOf } from '../../../packages/core/dist/scheduling/candidates.js';
import { frameFor } from '../../../packages/core/dist/scheduling/frame.js';
import { seriesTime } from '../../../packages/core/dist/scheduling/series-time.js';
import type { Instance } from './generate.ts';

/** What a plan is worth: share of all dates, in percent. `free` counts tentative holds as free. */
export type Outcome = { readonly free: number; readonly afterMoves: number; readonly withoutReason: number };

export const wantedDates = (requests: readonly SeriesRequest[]): number =>
  requests.reduce((sum, { cadence }) => sum + cadence.dates, 0);

export const outcomeOf = (slots: readonly (JudgedSlot | null)[], wanted: number): Outcome => {
  const dates = slots.flatMap((slot) => slot?.dates ?? []);
  const count = (...verdicts: readonly string[]): number =>
    dates.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    free: (100 * count('free', 'tentative')) / wanted,
    afterMoves: (100 * count('free', 'tentative', 'moved')) / wanted,
    withoutReason: dates.filter(({ verdict, note }) => verdict === 'skipped' && note === null).length,
  };
};

/** What no plan can exceed: every pair as if it were alone, over all its candidates. */
export const aloneBound = ({ requests, calendars }: Instance): Pick<Outcome, 'free' | 'afterMoves'> => {
  const frame = frameFor(requests, calendars);
  let free = 0;
  let afterMoves = 0;
  for (const request of requests) {
    const { clashes, lost } = candidatesOf(seriesTime(request, calendars, frame));
    free += request.cadence.dates - Math.min(request.cadence.dates, ...clashes);
    afterMoves += request.cadence.dates - Math.min(request.cadence.dates, ...lost);
  }
  const wanted = wantedDates(requests);
  return { free: (100 * free) / wanted, afterMoves: (100 * afterMoves) / wanted };
};

/** Early and late points that a person carries for a date, on average. */
export const burdenADate = (slots: readonly (JudgedSlot | null)[], { requests, calendars }: Instance): number => {
  const frame = frameFor(requests, calendars);
  let points = 0;
  let shares = 0;
  for (const [index, request] of requests.entries()) {
    const slot = slots[index]?.slot;
    if (slot === undefined) continue;
    points += candidateAt(seriesTime(request, calendars, frame), slot).burdens.reduce((sum, one) => sum + one, 0);
    shares += request.people.length * request.cadence.dates;
  }
  return points / shares;
};
