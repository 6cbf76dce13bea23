import { cellsADay } from '../grid.ts';
import { ledgerCost, mostADay } from '../weights.ts';

/**
 * When the dates of one candidate stand on one person's own clock: a cell of the week, then the weeks as `words` words
 * of bits; one such entry for each distance that the two clocks have over the year.
 */
export type Entries = {
  readonly data: Int32Array;
  /** By candidate, where its entries begin; one place more for the end. */
  readonly from: Uint32Array;
};

/** What one person may take on. */
export type Limits = {
  readonly words: number;
  /** Most check-ins in a week of their clock. */
  readonly mostAWeek: number;
  /** Cells kept free between two check-ins. */
  readonly buffer: number;
};

/** The check-ins of one person while a plan is made. */
export type Diary = {
  readonly limits: Limits;
  /** Cell, length and weeks of each entry, one after the other. */
  held: number[];
  /** Bits of days, then of weeks, in which there is one check-in, two, and so on. */
  counts: Int32Array;
  burden: number;
};

export const emptyDiary = (limits: Limits): Diary => ({
  limits,
  held: [],
  counts: new Int32Array((7 * mostADay + limits.mostAWeek) * limits.words),
  burden: 0,
});

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

/** What brings a diary back to where it is now. */
export type Bookmark = { readonly held: number; readonly counts: Int32Array; readonly burden: number };

export const bookmark = ({ held, counts, burden }: Diary): Bookmark => ({
  held: held.length,
  counts: counts.slice(),
  burden,
});

export const turnBack = (diary: Diary, mark: Bookmark): void => {
  diary.held.length = mark.held;
  diary.counts = mark.counts;
  diary.burden = mark.burden;
};

/** What a burden adds to a person's ledger. */
export const charge = ({ burden }: Diary, more: number): number => ledgerCost(burden + more) - ledgerCost(burden);
