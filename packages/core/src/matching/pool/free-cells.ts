import type { Window } from '../../model/index.ts';
import type { Availability } from '../../ports/index.ts';
import { weekdayOf } from '../../scheduling/plain-date.ts';
import { instantOf, localDay } from '../../scheduling/zone-clock.ts';

/** Every zone is ahead of UTC by a multiple of a quarter of an hour, so that working hours fill whole cells. */
const cellMs = 15 * 60_000; // milliseconds
const cellsAnHour = 4;
const weekMs = 7 * 24 * 3_600_000; // milliseconds

/** Words of 32 cells in a window. */
export const wordsIn = (window: Window): number => Math.ceil(cellsIn(window) / 32);

const cellsIn = (window: Window): number => Math.max(0, Math.floor((window.to - window.from) / cellMs));

/**
 * Working time without an entry in the calendar, one bit a cell of 15 minutes from the start of the window, set in `bits`,
 * which are all zero before; null when the calendar is not readable. A tentative entry counts as taken: what may be lost is
 * not promised.
 */
export const freeCells = (availability: Availability, window: Window, bits: Uint32Array): Uint32Array | null => {
  if (availability.state === 'unreadable') return null;
  const { blocks, workingHours, zone } = availability;
  const cells = cellsIn(window);
  const lastDay = localDay(zone, window.to);
  for (let day = localDay(zone, window.from); day <= lastDay; day++) {
    if (!workingHours.days.includes(weekdayOf(day))) continue;
    const from = (instantOf(zone, day, workingHours.start) - window.from) / cellMs;
    const to = (instantOf(zone, day, workingHours.end) - window.from) / cellMs;
    eachWord(Math.max(0, Math.ceil(from)), Math.min(cells, Math.floor(to)), (word, mask) => {
      bits[word] = (bits[word] ?? 0) | mask;
    });
  }
  for (const block of blocks) {
    const from = Math.floor((block.from - window.from) / cellMs);
    const to = Math.ceil((block.to - window.from) / cellMs);
    eachWord(Math.max(0, from), Math.min(cells, to), (word, mask) => {
      bits[word] = (bits[word] ?? 0) & ~mask;
    });
  }
  return bits;
};

/** The words in which cells from one to another, excluded, lie, and which bits of each. */
const eachWord = (from: number, to: number, found: (word: number, mask: number) => void): void => {
  for (let cell = from; cell < to; cell = (cell | 31) + 1) {
    const last = Math.min(to - 1, cell | 31);
    found(cell >> 5, (-1 << (cell & 31)) & (-1 >>> (31 - (last & 31))));
  }
};

/** Words of `freeCells` in which there is any time: nobody works at night or at weekends, so most are empty. */
export const wordsWithTime = (free: Uint32Array): Int32Array<ArrayBuffer> => {
  const words = new Int32Array(free.length);
  let count = 0;
  for (let word = 0; word < free.length; word++) if (free[word] !== 0) words[count++] = word;
  return words.subarray(0, count);
};

/** Free working time both share, hours a week. */
export const sharedHours = (a: Uint32Array, b: Uint32Array, window: Window): number =>
  hoursAWeek(sharedCells(a, b, wordsWithTime(a), 0, Infinity), window);

/**
 * Free cells both share; any number from `enough` on means that there are at least so many. `words`: those in which `a` has
 * time; `from`: where those of `b` start.
 */
export const sharedCells = (
  a: Uint32Array,
  b: Uint32Array,
  words: Int32Array,
  from: number,
  enough: number,
): number => {
  let cells = 0;
  for (let at = 0; at < words.length && cells < enough; at++) {
    const word = words[at] ?? 0;
    cells += bitsIn((a[word] ?? 0) & (b[from + word] ?? 0));
  }
  return cells;
};

/** The same of any number of people; 0 of nobody. */
export const hoursOfAll = (all: readonly Uint32Array[], window: Window): number => {
  const [first] = all;
  if (first === undefined) return 0;
  let cells = 0;
  for (let word = 0; word < first.length; word++) {
    let common = first[word] ?? 0;
    for (let one = 1; one < all.length && common !== 0; one++) common &= all[one]?.[word] ?? 0;
    if (common !== 0) cells += bitsIn(common);
  }
  return hoursAWeek(cells, window);
};

/** Hours a week of so many cells in a window. */
export const hoursAWeek = (cells: number, window: Window): number =>
  ((cells / cellsAnHour) * weekMs) / (window.to - window.from);

/** Bits set in a 32-bit word (H. S. Warren, "Hacker's Delight", 5-1). */
const bitsIn = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
