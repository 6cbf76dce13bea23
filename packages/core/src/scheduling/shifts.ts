import type { ZoneTable } from '../model/index.ts';
import { cellMinutes, cellsADay, cellsAWeek } from './grid.ts';
import { daysIn, type Horizon } from './horizon.ts';
import { emptyPlane, type Plane } from './plane.ts';
import { instantOf, offsetAt } from './zone-clock.ts';

/** How far one clock is ahead of another, in cells, and when: a plane on the first clock. A year has two or three. */
export type Shift = { readonly cells: number; readonly weeks: Plane };

export const utc: ZoneTable = { zone: 'UTC', offsets: [{ from: 0, minutes: 0 }] };

/**
 * Shifts from one wall clock to another over a horizon. Only days on which either clock changes are computed quarter
 * by quarter; an hour that the first clock skips is read as Temporal's `compatible` does.
 */
export const shiftsBetween = (one: ZoneTable, other: ZoneTable, horizon: Horizon): readonly Shift[] => {
  const wholeDays = new Map<number, Int32Array>();
  const singles = new Map<number, Plane>();
  for (let day = 0; day < daysIn(horizon); day++) {
    const date = horizon.monday + day;
    if (isSteady(one, other, date)) setBit(wholeDays, shiftAt(one, other, date, 0), horizon, day, 7);
    else
      for (let start = 0; start < cellsADay; start++) {
        const slot = (day % 7) * cellsADay + start;
        const shift = shiftAt(one, other, date, start);
        setBit(singles, shift, horizon, Math.floor(day / 7) * cellsAWeek + slot, cellsAWeek);
      }
  }
  return [...new Set([...wholeDays.keys(), ...singles.keys()])]
    .sort((a, b) => a - b)
    .map((cells) => ({ cells, weeks: joined(wholeDays.get(cells), singles.get(cells), horizon) }));
};

/** Neither clock changes on a day of the first, its midnights included. */
const isSteady = (one: ZoneTable, other: ZoneTable, date: number): boolean => {
  const from = instantOf(one, date, 0) - 1;
  const to = instantOf(one, date + 1, 0);
  return offsetAt(one, from) === offsetAt(one, to) && offsetAt(other, from) === offsetAt(other, to);
};

const shiftAt = (one: ZoneTable, other: ZoneTable, date: number, start: number): number => {
  const local = date * cellsADay + start;
  const at = instantOf(one, date, start * cellMinutes);
  return Math.floor((at / 60_000 + offsetAt(other, at)) / cellMinutes) - local;
};

/** Sets the bit of a place whose column is its remainder by `columns`, and whose week is the rest. */
const setBit = (
  found: Map<number, Int32Array>,
  shift: number,
  { words }: Horizon,
  place: number,
  columns: number,
): void => {
  const bits = found.get(shift) ?? new Int32Array(columns * words);
  found.set(shift, bits);
  const week = Math.floor(place / columns);
  const at = (place % columns) * words + (week >> 5);
  bits[at] = (bits[at] ?? 0) | (1 << (week & 31));
};

const joined = (wholeDays: Int32Array | undefined, singles: Plane | undefined, horizon: Horizon): Plane => {
  const { words } = horizon;
  const plane = singles ?? emptyPlane(horizon);
  if (wholeDays === undefined) return plane;
  for (let weekday = 0; weekday < 7; weekday++)
    for (let start = 0; start < cellsADay; start++)
      for (let word = 0; word < words; word++) {
        const at = (weekday * cellsADay + start) * words + word;
        plane[at] = (plane[at] ?? 0) | (wholeDays[weekday * words + word] ?? 0);
      }
  return plane;
};

/** Adds a plane to one on another clock: `shifts` lead from the clock of `sum` to that of `plane`. */
export const addShifted = (sum: Plane, plane: Plane, shifts: readonly Shift[], { words }: Horizon): void => {
  for (const { cells, weeks } of shifts) {
    // Slots whose time there lies in the same week; before and after them it is the week before, or the one after.
    const from = Math.max(0, -cells);
    const to = cellsAWeek - Math.max(0, cells);
    const away = cells * words;
    for (let at = from * words; at < to * words; at++)
      sum[at] = (sum[at] ?? 0) | ((plane[at + away] ?? 0) & (weeks[at] ?? 0));
    const turn = cells < 0 ? -1 : 1;
    const [first, last] = cells < 0 ? [0, from] : [to, cellsAWeek];
    for (let slot = first; slot < last; slot++)
      for (let word = 0; word < words; word++) {
        const at = slot * words + word;
        const column = (slot + cells - turn * cellsAWeek) * words;
        sum[at] = (sum[at] ?? 0) | (turned(plane, column, word, words, turn) & (weeks[at] ?? 0));
      }
  }
};

/** A word of a column, seen from a week later (`turn` 1) or earlier (-1). */
export const turned = (plane: Int32Array, column: number, word: number, words: number, turn: number): number => {
  const here = plane[column + word] ?? 0;
  if (turn === 0) return here;
  if (turn === 1) return (here >>> 1) | (word + 1 < words ? (plane[column + word + 1] ?? 0) << 31 : 0);
  return (here << 1) | (word > 0 ? (plane[column + word - 1] ?? 0) >>> 31 : 0);
};
