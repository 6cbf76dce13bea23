import type { Candidates } from '../candidates.ts';
import { datesMask, type Dates } from '../date-masks.ts';
import { cellsADay, cellsAWeek } from '../grid.ts';
import { weekdayOf, type DayNumber } from '../plain-date.ts';
import type { SeriesTime } from '../series-time.ts';
import { turned, type Shift } from '../shifts.ts';
import { noTurn } from '../weigh.ts';

/**
 * When the dates of each candidate stand on a clock: a cell of the week, then the weeks as `words` words of bits; one
 * such entry for each of its hours, and for each distance that two clocks have over the year.
 */
export type Entries = {
  readonly data: Int32Array;
  /** By candidate, where its entries begin; one place more for the end. */
  readonly from: Uint32Array;
};

/** On the series' own clock: an entry for its hour, or for each of two that take turns. */
export const ownEntries = (
  { clash, request: { cadence }, frame: { horizon } }: SeriesTime,
  { count, firstDays, starts, startsInTurn, daysInTurn }: Candidates,
): Entries => {
  const { words } = horizon;
  const masks: Readonly<Record<Dates, Masks>> = { all: new Map(), odd: new Map(), even: new Map() };
  const data = new Int32Array(2 * count * (1 + words));
  const from = new Uint32Array(count + 1);
  let end = 0;
  const add = (firstDay: DayNumber, start: number, dates: Dates): void => {
    const mask = masks[dates].get(firstDay) ?? datesMask(firstDay, cadence, horizon, dates);
    masks[dates].set(firstDay, mask);
    const slot = (weekdayOf(firstDay) - 1) * cellsADay + start;
    data[end++] = slot;
    for (let word = 0; word < words; word++) data[end++] = (mask[word] ?? 0) & ~(clash[slot * words + word] ?? 0);
  };
  for (let pick = 0; pick < count; pick++) {
    const [firstDay, start, inTurn] = [firstDays[pick] ?? 0, starts[pick] ?? 0, startsInTurn[pick] ?? noTurn];
    add(firstDay, start, inTurn === noTurn ? 'all' : 'odd');
    if (inTurn !== noTurn) add(firstDay + (daysInTurn[pick] ?? 0), inTurn, 'even');
    from[pick + 1] = end;
  }
  return { data: data.slice(0, end), from };
};

type Masks = Map<DayNumber, Int32Array>;

/** The same dates on another clock, to which the shifts lead. */
export const shiftedEntries = (own: Entries, shifts: readonly Shift[], words: number): Entries => {
  const data = new Int32Array(own.data.length * shifts.length);
  const from = new Uint32Array(own.from.length);
  const here = new Int32Array(words);
  let end = 0;
  for (let pick = 0; pick + 1 < from.length; pick++) {
    for (let at = own.from[pick] ?? 0; at < (own.from[pick + 1] ?? 0); at += 1 + words) {
      const slot = own.data[at] ?? 0;
      for (const { cells, weeks } of shifts) {
        let any = 0;
        for (let word = 0; word < words; word++)
          any |= here[word] = (own.data[at + 1 + word] ?? 0) & (weeks[slot * words + word] ?? 0);
        if (any === 0) continue;
        const there = slot + cells;
        const turn = there < 0 ? 1 : there >= cellsAWeek ? -1 : 0; // their week is the one before, or the one after
        data[end++] = there + turn * cellsAWeek;
        for (let word = 0; word < words; word++) data[end++] = turned(here, 0, word, words, turn);
      }
    }
    from[pick + 1] = end;
  }
  return { data: data.slice(0, end), from };
};
