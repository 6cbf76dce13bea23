import { cellsADay } from './grid.ts';
import { weekdayOf, type DayNumber } from './plain-date.ts';

/**
 * A stretch of whole weeks that begins on a Monday. Every clock counts its own weeks from that Monday's midnight, UTC
 * among them, so that week 3 is a row of seven local days whoever looks.
 */
export type Horizon = {
  readonly monday: DayNumber;
  readonly weeks: number;
  /** 32-bit words that hold one bit a week. */
  readonly words: number;
};

/** The weeks that contain these days. */
export const horizonOver = (firstDay: DayNumber, lastDay: DayNumber): Horizon => {
  const monday = firstDay - (weekdayOf(firstDay) - 1);
  const weeks = Math.floor((lastDay - monday) / 7) + 1;
  return { monday, weeks, words: Math.ceil(weeks / 32) };
};

/** First cell of a horizon on the UTC clock, counted from 1 January 1970 00:00. */
export const firstCell = ({ monday }: Horizon): number => monday * cellsADay;

/** Days a horizon has; days are counted from its Monday. */
export const daysIn = ({ weeks }: Horizon): number => weeks * 7;
