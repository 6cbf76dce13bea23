import type { Cadence, PlainDate, Slot } from '../model/index.ts';
import { seriesDates } from './occurrences.ts';
import { dayNumber, plainDate } from './plain-date.ts';

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

/** What is left of a series from a day on, as a series of its own: the same dates at the same hours. Null: nothing. */
export const restOf = (
  slot: Slot,
  cadence: Cadence,
  from: PlainDate,
): { readonly slot: Slot; readonly cadence: Cadence } | null => {
  const dates = seriesDates(slot, cadence);
  const over = dates.findIndex(({ day }) => day >= dayNumber(from));
  const next = dates[over];
  if (next === undefined) return null;
  const { zone, weekday, start, inTurn } = slot;
  const [one, other] =
    over % 2 === 0 || inTurn === undefined ? [{ weekday, start }, inTurn] : [inTurn, { weekday, start }];
  return {
    slot: { zone, ...one, firstDate: plainDate(next.day), ...(other === undefined ? {} : { inTurn: other }) },
    cadence: { ...cadence, dates: dates.length - over },
  };
};
