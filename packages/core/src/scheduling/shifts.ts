import type { ZoneTable } from '../model/index.ts';
import { cellFrom, cellMinutes, cellsADay, cellsAWeek } from './grid.ts';
import { daysIn, firstCell, type Horizon } from './horizon.ts';
import { emptyPlane, markLong, type Plane } from './plane.ts';
import { instantOf, minuteMs, offsetAt } from './zone-clock.ts';

/** How far one clock is ahead of another, in cells, and when: a plane on the first clock. A year has two or three. */
export type Shift = Span & { readonly cells: number; readonly weeks: Plane };

/** Quarter hours of the week, `to` excluded, outside which a plane is empty: a skipped hour is all that some have. */
export type Span = { readonly from: number; readonly to: number };

export const utc: ZoneTable = { zone: 'UTC', offsets: [{ from: -Infinity, minutes: 0 }] };

/**
 * Shifts from one wall clock to another over a horizon. Between the changes of the two clocks the shift is the same, so
 * it is asked for once; an hour that the first clock skips is read as Temporal's `compatible` does.
 */
export const shiftsBetween = (one: ZoneTable, other: ZoneTable, horizon: Horizon): readonly Shift[] => {
  const found = new Map<number, Shift>();
  const add = (cells: number, from: number, to: number): void => {
    const { weeks, ...span } = found.get(cells) ?? { weeks: emptyPlane(horizon), from: cellsAWeek, to: 0 };
    markLong(weeks, horizon, from, to);
    found.set(cells, { cells, weeks, ...around(span, spanOf(from, to)) });
  };
  let from = 0;
  let cells = shiftAt(one, other, horizon, from);
  for (const edge of edgesOf(one, other, horizon)) {
    const next = shiftAt(one, other, horizon, edge);
    if (next === cells) continue;
    add(cells, from, edge);
    from = edge;
    cells = next;
  }
  add(cells, from, daysIn(horizon) * cellsADay);
  return [...found.values()].sort((a, b) => a.cells - b.cells);
};

const spanOf = (from: number, to: number): Span => {
  const slot = from % cellsAWeek;
  const end = slot + to - from;
  return end > cellsAWeek ? { from: 0, to: cellsAWeek } : { from: slot, to: end };
};

const around = (one: Span, other: Span): Span => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});

/** Cells of the first clock at which the shift may change: what it shows at a change, with either of its offsets. */
const edgesOf = (one: ZoneTable, other: ZoneTable, horizon: Horizon): readonly number[] => {
  const edges = new Set<number>();
  for (const change of [...one.offsets, ...other.offsets])
    for (const { minutes } of one.offsets) {
      const edge = cellFrom(change.from + minutes * minuteMs) - firstCell(horizon);
      if (edge > 0 && edge < daysIn(horizon) * cellsADay) edges.add(edge);
    }
  return [...edges].sort((a, b) => a - b);
};

/** Shift at a cell of the first clock, counted from the horizon's Monday. */
const shiftAt = (one: ZoneTable, other: ZoneTable, { monday }: Horizon, cell: number): number => {
  const at = instantOf(one, monday, cell * cellMinutes);
  return Math.floor((at / minuteMs + offsetAt(other, at)) / cellMinutes) - monday * cellsADay - cell;
};

/** How planes are seen from another clock, and where: `shifts` lead from it to theirs. */
type Shifting = { readonly shifts: readonly Shift[]; readonly spans: readonly Span[]; readonly words: number };

/** Adds to starts on one clock, within `spans`, what a plane on another clock has in the `length` cells from each on. */
export const addShifted = (sum: Plane, plane: Plane, length: number, { shifts, spans, words }: Shifting): void => {
  for (const shift of shifts)
    for (const span of spans) {
      const last = Math.min(span.to, shift.to);
      for (let slot = Math.max(span.from, shift.from); slot < last; slot++) {
        const there = slot + shift.cells;
        const isOneWeek = there >= 0 && there + length <= cellsAWeek;
        for (let word = 0, at = slot * words; word < words; word++, at++) {
          const weeks = shift.weeks[at] ?? 0;
          if (weeks === 0) continue;
          let bits = 0;
          if (isOneWeek) {
            const end = (there + length) * words;
            for (let from = there * words + word; from < end; from += words) bits |= plane[from] ?? 0;
          } else for (let cell = there; cell < there + length; cell++) bits |= wordAt(plane, cell, word, words);
          sum[at] = (sum[at] ?? 0) | (bits & weeks);
        }
      }
    }
};

/** A word of the column of a cell that may lie in the week before, or in the one after. */
const wordAt = (plane: Plane, cell: number, word: number, words: number): number => {
  const turn = cell < 0 ? -1 : cell >= cellsAWeek ? 1 : 0;
  return turned(plane, (cell - turn * cellsAWeek) * words, word, words, turn);
};

/** A word of a column, seen from a week later (`turn` 1) or earlier (-1). */
export const turned = (plane: Int32Array, column: number, word: number, words: number, turn: number): number => {
  const here = plane[column + word] ?? 0;
  if (turn === 0) return here;
  if (turn === 1) return (here >>> 1) | (word + 1 < words ? (plane[column + word + 1] ?? 0) << 31 : 0);
  return (here << 1) | (word > 0 ? (plane[column + word - 1] ?? 0) >>> 31 : 0);
};
