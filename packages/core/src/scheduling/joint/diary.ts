import { cellsADay } from '../grid.ts';
import type { SeriesRequest } from '../types.ts';
import { ledgerCost, mostADay } from '../weights.ts';
import type { Entries } from './entries.ts';

/** Check-ins that somebody has by series which are not planned here: of other programmes, or left alone in this one. */
export type Booked = {
  /** How many on a day of the horizon, and in a week of it, on their own clock. */
  readonly days: ReadonlyMap<number, number>;
  readonly weeks: ReadonlyMap<number, number>;
  /** A week, on average from the first week with one to the last. */
  readonly rate: number;
};

/** What one person may take on. */
export type Limits = {
  readonly words: number;
  /** Most check-ins in a week of their clock. */
  readonly mostAWeek: number;
  /** Cells kept free between two check-ins. */
  readonly buffer: number;
  /** What they have by series that are not planned here; null when nothing. */
  readonly booked: Booked | null;
};

/** One more than the rhythms of somebody's series come to, with so many check-ins a week by others. */
export const mostAWeekOf = (requests: readonly Pick<SeriesRequest, 'cadence'>[], booked: number): number => {
  const rate = requests.reduce(
    (sum, { cadence: { unit, every } }) => sum + 1 / (unit === 'weeks' ? every : every * 4),
    booked,
  );
  return Math.max(2, Math.ceil(rate) + 1);
};

/** The check-ins of one person while a plan is made. */
export type Diary = {
  readonly limits: Limits;
  /** Cell, length and weeks of each entry, one after the other. */
  readonly held: number[];
  /** Bits of days, then of weeks, in which there is one check-in, two, and so on. */
  readonly counts: Int32Array;
  burden: number;
};

/** Nothing of this plan yet. What is booked besides is taken in everybody's calendar, and counts. */
export const emptyDiary = (limits: Limits): Diary => {
  const { words, mostAWeek, booked } = limits;
  const counts = new Int32Array((7 * mostADay + mostAWeek) * words);
  for (const [day, count] of booked?.days ?? [])
    for (let level = 0; level < Math.min(count, mostADay); level++)
      setWeek(counts, (level * 7 + (day % 7)) * words, Math.floor(day / 7));
  for (const [week, count] of booked?.weeks ?? [])
    for (let level = 0; level < Math.min(count, mostAWeek); level++)
      setWeek(counts, (7 * mostADay + level) * words, week);
  return { limits, held: [], counts, burden: 0 };
};

const setWeek = (counts: Int32Array, at: number, week: number): void => {
  counts[at + (week >> 5)] = (counts[at + (week >> 5)] ?? 0) | (1 << (week & 31));
};

/** Whether a candidate's dates may stand: nothing else then, and not too much on any day or in any week. */
export const fits = (
  { limits, held, counts }: Diary,
  { data, from }: Entries,
  pick: number,
  cells: number,
): boolean => {
  const { words, buffer, mostAWeek } = limits;
  const fullDays = (mostADay - 1) * 7 * words;
  const fullWeeks = (7 * mostADay + mostAWeek - 1) * words;
  const end = from[pick + 1] ?? 0;
  // Two dates of its own in one week, by two hours in turn or at a change of clocks, need two places there.
  const nearlyFullWeeks = fullWeeks - words;
  for (let word = 0; word < words; word++) {
    let seen = 0;
    let twice = 0;
    for (let at = (from[pick] ?? 0) + 1 + word; at < end; at += 1 + words) {
      twice |= seen & (data[at] ?? 0);
      seen |= data[at] ?? 0;
    }
    if ((twice & (counts[nearlyFullWeeks + word] ?? 0)) !== 0) return false;
  }
  for (let at = from[pick] ?? 0; at < end; at += 1 + words) {
    const slot = data[at] ?? 0;
    const day = fullDays + Math.floor(slot / cellsADay) * words;
    for (let word = 0; word < words; word++) {
      const full = (counts[day + word] ?? 0) | (counts[fullWeeks + word] ?? 0);
      if (((data[at + 1 + word] ?? 0) & full) !== 0) return false;
    }
    for (let other = 0; other < held.length; other += 2 + words) {
      const theirs = held[other] ?? 0;
      if (slot >= theirs + (held[other + 1] ?? 0) + buffer || theirs >= slot + cells + buffer) continue;
      for (let word = 0; word < words; word++)
        if (((data[at + 1 + word] ?? 0) & (held[other + 2 + word] ?? 0)) !== 0) return false;
    }
  }
  return true;
};

/** Enters a candidate's dates. */
export const enter = (diary: Diary, { data, from }: Entries, pick: number, cells: number, burden: number): void => {
  const { limits, held, counts } = diary;
  const { words, mostAWeek } = limits;
  const end = from[pick + 1] ?? 0;
  for (let at = from[pick] ?? 0; at < end; at += 1 + words) {
    const slot = data[at] ?? 0;
    held.push(slot, cells);
    for (let word = 0; word < words; word++) {
      const weeks = data[at + 1 + word] ?? 0;
      held.push(weeks);
      countUp(counts, Math.floor(slot / cellsADay) * words + word, 7 * words, mostADay, weeks);
      countUp(counts, 7 * mostADay * words + word, words, mostAWeek, weeks);
    }
  }
  diary.burden += burden;
};

/** Adds one where bits are set, in unary: level after level takes over what is set below. */
const countUp = (counts: Int32Array, first: number, step: number, levels: number, bits: number): void => {
  for (let level = levels - 1; level > 0; level--) {
    const at = first + level * step;
    counts[at] = (counts[at] ?? 0) | ((counts[at - step] ?? 0) & bits);
  }
  counts[first] = (counts[first] ?? 0) | bits;
};

/** Takes out again what was entered last, where there was room for it. */
export const leave = (diary: Diary, { data, from }: Entries, pick: number, burden: number): void => {
  const { limits, held, counts } = diary;
  const { words, mostAWeek } = limits;
  const first = from[pick] ?? 0;
  for (let at = first; at < (from[pick + 1] ?? 0); at += 1 + words) {
    const day = Math.floor((data[at] ?? 0) / cellsADay);
    for (let word = 0; word < words; word++) {
      const weeks = data[at + 1 + word] ?? 0;
      countDown(counts, day * words + word, 7 * words, mostADay, weeks);
      countDown(counts, 7 * mostADay * words + word, words, mostAWeek, weeks);
    }
  }
  held.length -= (((from[pick + 1] ?? 0) - first) / (1 + words)) * (2 + words);
  diary.burden -= burden;
};

/** Takes one away where bits are set: from the highest level that has them. */
const countDown = (counts: Int32Array, first: number, step: number, levels: number, bits: number): void => {
  let left = bits;
  for (let level = levels - 1; level >= 0; level--) {
    const at = first + level * step;
    const here = (counts[at] ?? 0) & left;
    counts[at] = (counts[at] ?? 0) & ~here;
    left &= ~here;
  }
};

/** What a burden adds to a person's ledger. */
export const charge = ({ burden }: Diary, more: number): number => ledgerCost(burden + more) - ledgerCost(burden);
