import type { Cadence, PlainDate, Slot } from '../model/index.ts';
import { seriesDates } from './occurrences.ts';
import { plainDate } from './plain-date.ts';

/** What one recurring event repeats: every so many weeks or months from a date on, at one hour. */
export type Rhythm = {
  /** One hour; `firstDate` is the series' own, which fixes the week of the month. */
  readonly slot: Slot;
  readonly cadence: Cadence;
  /** The first date of this rhythm. */
  readonly firstDate: PlainDate;
};

/** The rhythms of a series, the one of its first date first: one, or two with every second date where hours take turns. */
export const rhythmsOf = ({ inTurn, ...slot }: Slot, cadence: Cadence): readonly [Rhythm, ...Rhythm[]] => {
  const { firstDate } = slot;
  if (inTurn === undefined) return [{ slot, cadence, firstDate }];
  const half = (dates: number): Cadence => ({ ...cadence, every: cadence.every * 2, dates });
  const first = { slot, cadence: half(Math.ceil(cadence.dates / 2)), firstDate };
  const second = seriesDates({ ...slot, inTurn }, cadence)[1];
  if (second === undefined) return [first];
  const other = { slot: { ...slot, ...inTurn }, cadence: half(Math.floor(cadence.dates / 2)) };
  return [first, { ...other, firstDate: plainDate(second.day) }];
};
