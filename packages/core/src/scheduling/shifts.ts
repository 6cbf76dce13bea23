import type { ZoneTable } from '../model/index.ts';
import { cellFrom, cellMinutes, cellsADay, cellsAWeek } from './grid.ts';
import { daysIn, firstCell, type Horizon } from './horizon.ts';
import { emptyPlane, markLong, type Plane } from './plane.ts';
import { instantOf, minuteMs, offsetAt } from './zone-clock.ts';

/** How far one clock is ahead of another, in cells, and when: a plane on the first clock. A year has two or three. */
export type Shift = Span & { readonly cells: number; readonly weeks: Plane };

/** Quarter hours of the week, `to` excluded, outside which a plane is empty: a skipped hour is all that some have. */
export type Span = { readonly from: number; readonly to: number };

export const utc: ZoneTable = { zone: 'UTC', offsets: [{ from: 0, minutes: 0 }] };

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

/** How planes are seen from another clock, and where. */
export type Shifting = { readonly shifts: readonly Shift[]; readonly spans: readonly Span[]; readonly words: number };

/**
 * Adds what a plane has `later` cells after each cell of `sum`, within `spans` of it. The plane is on another clock:
 * `shifts` lead there.
 */
export const addShifted = (sum: Plane, plane: Plane, later: number, { shifts, spans, words }: Shifting): void => {
  for (const shift of shifts)
    for (const span of spans) {
      const { weeks } = shift;
      const cells = shift.cells + later;
      const [first, last] = [Math.max(span.from, shift.from), Math.min(span.to, shift.to)];
      // Slots whose time there lies in the same week; before and after them it is the week before, or the one after.
      const from = Math.max(first, -cells);
      const to = Math.min(last, cellsAWeek - cells);
      const away = cells * words;
      for (let at = from * words; at < to * words; at++)
        sum[at] = (sum[at] ?? 0) | ((plane[at + away] ?? 0) & (weeks[at] ?? 0));
      const turn = cells < 0 ? -1 : 1;
      const [outer, end] = cells < 0 ? [first, Math.min(last, from)] : [Math.max(first, to), last];
      for (let slot = outer; slot < end; slot++)
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
