import { cellMinutes, cellsADay, eachOffset, type Grid } from '../grid.ts';
import type { PersonTime } from '../person-time.ts';
import { mostADay } from '../weights.ts';

/** The check-ins of one person while a plan is made: what is taken, how many a day, the burden so far. */
export type Diary = {
  readonly taken: Uint8Array;
  /** Day of the person's own clock by cell, counted from the day before the grid's first. */
  readonly dayOf: Int16Array;
  readonly perDay: Uint8Array;
  burden: number;
};

export const emptyDiary = ({ zone }: PersonTime, grid: Grid): Diary => {
  const dayOf = new Int16Array(grid.cells);
  eachOffset(zone, grid, (from, to, minutes) => {
    const shift = cellsADay + Math.floor(minutes / cellMinutes);
    for (let cell = from; cell < to; cell++) dayOf[cell] = Math.floor((cell + shift) / cellsADay);
  });
  const perDay = new Uint8Array(grid.cells / cellsADay + 3);
  return { taken: new Uint8Array(grid.cells), dayOf, perDay, burden: 0 };
};

export const isFullDay = ({ perDay, dayOf }: Diary, cell: number): boolean =>
  (perDay[dayOf[cell] ?? 0] ?? 0) >= mostADay;

/** Whether check-ins of `length` cells may begin in these: nothing else then, and not too much on any day. */
export const fits = (diary: Diary, cells: Int32Array, length: number): boolean => {
  const { taken } = diary;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? 0;
    if (isFullDay(diary, cell)) return false;
    for (let at = cell; at < cell + length; at++) if (taken[at] !== 0) return false;
  }
  return true;
};

/** Enters check-ins (`by` 1) or takes them out again (`by` -1). */
export const enter = (diary: Diary, cells: Iterable<number>, length: number, by: 1 | -1): void => {
  for (const cell of cells) {
    diary.taken.fill(by === 1 ? 1 : 0, cell, cell + length);
    const day = diary.dayOf[cell] ?? 0;
    diary.perDay[day] = (diary.perDay[day] ?? 0) + by;
  }
};
