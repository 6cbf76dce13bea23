import type { PersonId } from '../../model/index.ts';
import type { PersonTime } from '../person-time.ts';
import type { SeriesTime } from '../series-time.ts';
import { mostADay } from '../weights.ts';
import { dayCount, localDays, type JointCandidate } from './joint.ts';

/** The check-ins of one person while a plan is made: what is taken, how many a day, the burden so far. */
export type Diary = {
  readonly taken: Uint8Array;
  readonly dayOf: Int16Array;
  readonly perDay: Uint8Array;
  burden: number;
};

export const emptyDiary = (person: PersonTime, grid: SeriesTime['grid']): Diary => ({
  taken: new Uint8Array(grid.cells),
  dayOf: localDays(person, grid),
  perDay: new Uint8Array(dayCount(grid)),
  burden: 0,
});

export type Diaries = ReadonlyMap<PersonId, Diary>;

/** Whether a check-in of `length` cells may begin in a cell: nothing else then, and not too much that day. */
export const fitsAt = ({ taken, perDay, dayOf }: Diary, cell: number, length: number): boolean => {
  if ((perDay[dayOf[cell] ?? 0] ?? 0) >= mostADay) return false;
  for (let at = cell; at < cell + length; at++) if (taken[at] !== 0) return false;
  return true;
};

export const fits = (diary: Diary, { cells }: JointCandidate, length: number): boolean => {
  for (const cell of cells) if (!fitsAt(diary, cell, length)) return false;
  return true;
};

/** Enters a candidate (`by` 1) or takes it out again (`by` -1). */
export const enter = (diary: Diary, cells: Iterable<number>, length: number, by: 1 | -1): void => {
  for (const cell of cells) {
    diary.taken.fill(by === 1 ? 1 : 0, cell, cell + length);
    const day = diary.dayOf[cell] ?? 0;
    diary.perDay[day] = (diary.perDay[day] ?? 0) + by;
  }
};
