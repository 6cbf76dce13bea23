import type { Window } from '../../model/index.ts';
import type { Availability } from '../../ports/index.ts';
import { weekdayOf } from '../../scheduling/plain-date.ts';
import { instantOf, localDay } from '../../scheduling/zone-clock.ts';

/** Every zone is ahead of UTC by a multiple of a quarter of an hour, so that working hours fill whole cells. */
const cellMs = 15 * 60_000; // milliseconds
const cellsAnHour = 4;
const weekMs = 7 * 24 * 3_600_000; // milliseconds

/**
 * Working time without an entry in the calendar, one bit a cell of 15 minutes from the start of the window; null when
 * the calendar is not readable. A tentative entry counts as taken: what may be lost is not promised.
 */
export const freeCells = (availability: Availability, window: Window): Uint32Array | null => {
  if (availability.state === 'unreadable') return null;
  const { blocks, workingHours, zone } = availability;
  const cells = Math.max(0, Math.floor((window.to - window.from) / cellMs));
  const bits = new Uint32Array(Math.ceil(cells / 32));
  for (let day = localDay(zone, window.from); day <= localDay(zone, window.to); day++) {
    if (!workingHours.days.includes(weekdayOf(day))) continue;
    const from = (instantOf(zone, day, workingHours.start) - window.from) / cellMs;
    const to = (instantOf(zone, day, workingHours.end) - window.from) / cellMs;
    for (let cell = Math.max(0, Math.ceil(from)); cell < Math.min(cells, Math.floor(to)); cell++)
      bits[cell >> 5] = (bits[cell >> 5] ?? 0) | (1 << (cell & 31));
  }
  for (const block of blocks) {
    const from = Math.floor((block.from - window.from) / cellMs);
    const to = Math.ceil((block.to - window.from) / cellMs);
    for (let cell = Math.max(0, from); cell < Math.min(cells, to); cell++)
      bits[cell >> 5] = (bits[cell >> 5] ?? 0) & ~(1 << (cell & 31));
  }
  return bits;
};

/** Words of `freeCells` in which there is any time: nobody works at night or at weekends, so most are empty. */
export const wordsWithTime = (free: Uint32Array): Int32Array<ArrayBuffer> => {
  const words = new Int32Array(free.length);
  let count = 0;
  for (let word = 0; word < free.length; word++) if (free[word] !== 0) words[count++] = word;
  return words.subarray(0, count);
};

/** Free working time both share, hours a week. `words`: those in which `a` has time; `from`: where those of `b` start. */
export const sharedHours = (
  a: Uint32Array,
  b: Uint32Array,
  window: Window,
  words = wordsWithTime(a),
  from = 0,
): number => {
  let cells = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    cells += bitsIn((a[word] ?? 0) & (b[from + word] ?? 0));
  }
  return hoursAWeek(cells, window);
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

const hoursAWeek = (cells: number, window: Window): number =>
  ((cells / cellsAnHour) * weekMs) / (window.to - window.from);

/** Bits set in a 32-bit word (H. S. Warren, "Hacker's Delight", 5-1). */
const bitsIn = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
