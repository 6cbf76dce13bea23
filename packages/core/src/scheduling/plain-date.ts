import type { PlainDate, Weekday } from '../model/index.ts';

/** Whole days since 1 January 1970. Calendar dates are counted as numbers, so that core needs no clock. */
export type DayNumber = number;

/** Day number of a date (proleptic Gregorian; H. Hinnant, "chrono-compatible low-level date algorithms"). */
export const dayNumber = (date: PlainDate): DayNumber => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day);
};

const dayOf = (year: number, month: number, day: number): DayNumber => {
  const shifted = month <= 2 ? year - 1 : year; // years begin in March, so that the leap day comes last
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** Year, month and day of a day number. */
export const dateParts = (number: DayNumber): DateParts => {
  const sinceMarch0000 = number + 719_468;
  const era = Math.floor(sinceMarch0000 / 146_097);
  const dayOfEra = sinceMarch0000 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
};

/** `2026-03-29` of a day number. */
export const plainDate = (number: DayNumber): PlainDate => {
  const { year, month, day } = dateParts(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Day number of the first day of a month; months beyond 12 run on into the next years. */
export const firstOfMonth = (year: number, month: number): DayNumber => {
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const years = year + Math.floor((month - 1) / 12);
  return dayOf(years, inYear, 1);
};

/** ISO weekday: 1 is Monday. Day 0 was a Thursday. */
export const weekdayOf = (number: DayNumber): Weekday => ((((number + 3) % 7) + 7) % 7) + 1;
