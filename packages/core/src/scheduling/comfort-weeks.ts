import { comfortWeek, seenFrom, type ComfortWeek } from './comfort.ts';
import { cellsAWeek } from './grid.ts';
import type { PersonTime } from './person-time.ts';

/** Somebody's week of comfort for check-ins of so many cells, on a clock that theirs is ahead of by `ahead` cells. */
export type ComfortOf = (person: PersonTime, cells: number, ahead: number) => ComfortWeek;

/** Each week is computed once; people with the same hours and wishes share theirs. */
export const comfortWeeks = (): ComfortOf => {
  const alike = new Map<string, Map<number, ComfortWeek>>();
  const comfortOf: ComfortOf = (person, cells, ahead) => {
    const { hours, times, likeness } = person;
    const weeks = alike.get(likeness) ?? new Map<number, ComfortWeek>();
    alike.set(likeness, weeks);
    const key = cells * 4 * cellsAWeek + ahead;
    const before = weeks.get(key);
    if (before !== undefined) return before;
    const week = ahead === 0 ? comfortWeek(hours, times, cells) : seenFrom(comfortOf(person, cells, 0), ahead);
    weeks.set(key, week);
    return week;
  };
  return comfortOf;
};
