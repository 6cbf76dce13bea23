import type { Cadence } from '../model/index.ts';
import type { Horizon } from './horizon.ts';
import { seriesDay } from './occurrences.ts';
import type { DayNumber } from './plain-date.ts';
import { bitsIn } from './plane.ts';

/** All dates of a series, or of two hours in turn those of the first, third and so on, or of the others. */
export type Dates = 'all' | 'odd' | 'even';

/** Weeks in which a series has its dates when it begins on a day: `words` words of bits. */
export const datesMask = (
  firstDay: DayNumber,
  cadence: Cadence,
  { monday, weeks, words }: Horizon,
  dates: Dates = 'all',
): Int32Array => {
  const mask = new Int32Array(words);
  for (let index = dates === 'even' ? 1 : 0; index < cadence.dates; index += dates === 'all' ? 1 : 2) {
    const week = Math.floor((seriesDay(firstDay, cadence, index) - monday) / 7);
    if (week < weeks) mask[week >> 5] = (mask[week >> 5] ?? 0) | (1 << (week & 31));
  }
  return mask;
};

/** How many dates a mask has. */
export const datesIn = (mask: Int32Array): number => mask.reduce((sum, word) => sum + bitsIn(word), 0);

/** How many first days a series may have: each weekday and, for longer intervals, each phase. */
export const firstDaysIn = ({ unit, every }: Cadence): number => 7 * (unit === 'weeks' ? every : 5); // first to fourth, and last weekday of a month
