import { cellsAWeek } from './grid.ts';
import type { Horizon } from './horizon.ts';

/**
 * Time as bits, transposed by week: for each of the 672 quarter hours of the week one column of bits, bit w for week
 * w, `words` 32-bit words a column. All dates of a weekly series at one hour are one column, so that a whole series is
 * judged by a few ANDs and a count of bits.
 */
export type Plane = Int32Array;

export const emptyPlane = ({ words }: Horizon): Plane => new Int32Array(cellsAWeek * words);

/** Bits set in a 32-bit word (H. S. Warren, "Hacker's Delight", 5-1). */
export const bitsIn = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Place of the lowest bit that is set, 0 to 31. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** Sets cells `from` (included) to `to` (excluded), counted from the horizon's Monday; what lies outside is left out. */
export const mark = (plane: Plane, horizon: Horizon, from: number, to: number): void => {
  if (to - from > cellsAWeek) {
    markLong(plane, horizon, from, to);
    return;
  }
  const { weeks, words } = horizon;
  const last = Math.min(to, weeks * cellsAWeek);
  let cell = Math.max(0, from);
  let week = Math.floor(cell / cellsAWeek);
  let slot = cell - week * cellsAWeek;
  for (; cell < last; cell++) {
    const at = slot * words + (week >> 5);
    plane[at] = (plane[at] ?? 0) | (1 << (week & 31));
    if (++slot === cellsAWeek) {
      slot = 0;
      week++;
    }
  }
};

/** The same for a long stretch: one step for each quarter hour of the week, however many weeks it has. */
export const markLong = (plane: Plane, { weeks, words }: Horizon, from: number, to: number): void => {
  const [first, last] = [Math.max(0, from), Math.min(to, weeks * cellsAWeek)];
  if (first >= last) return;
  const [firstWeek, lastWeek] = [Math.floor(first / cellsAWeek), Math.floor(last / cellsAWeek)];
  const [firstSlot, lastSlot] = [first % cellsAWeek, last % cellsAWeek];
  for (let word = 0; word < words; word++) {
    const before = lowestBits(firstWeek - word * 32); // of a slot that is not before the first one
    const beforeNext = lowestBits(firstWeek + 1 - word * 32);
    const until = lowestBits(lastWeek - word * 32);
    const untilNext = lowestBits(lastWeek + 1 - word * 32);
    for (let slot = 0, at = word; slot < cellsAWeek; slot++, at += words)
      plane[at] =
        (plane[at] ?? 0) | ((slot < lastSlot ? untilNext : until) & ~(slot < firstSlot ? beforeNext : before));
  }
};

/** So many of a word's bits, the lowest ones; 32 and more are all. */
const lowestBits = (count: number): number => (count >= 32 ? -1 : count <= 0 ? 0 : (1 << count) - 1);

/** Whether the bit of a week is set at a quarter hour of the week. */
export const has = (plane: Plane, { words }: Horizon, slot: number, week: number): boolean =>
  (((plane[slot * words + (week >> 5)] ?? 0) >>> (week & 31)) & 1) === 1;

/** Whether any of some cells is set, counted from the horizon's Monday. */
export const hasAny = (plane: Plane, horizon: Horizon, from: number, to: number): boolean => {
  for (let cell = Math.max(0, from); cell < to; cell++) {
    const week = Math.floor(cell / cellsAWeek);
    if (week < horizon.weeks && has(plane, horizon, cell - week * cellsAWeek, week)) return true;
  }
  return false;
};

/** Adds a plane to another one on the same clock. */
export const addPlane = (sum: Plane, one: Plane): void => {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) | (one[at] ?? 0);
};
