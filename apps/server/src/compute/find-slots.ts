import type { Cadence, Slot } from '@tandem/core/model';
import {
  judgeSlot,
  searchSlots,
  type CalendarsInput,
  type JudgedSlot,
  type SeriesRequest,
  type SlotSearch,
} from '@tandem/core/scheduling';

/** Which times are looked for: the best `count`, and what is left of the series that stands now, if there is one. */
export type SlotQuestion = {
  readonly count: number;
  readonly standing: { readonly slot: Slot; readonly cadence: Cadence } | null;
};
export type FoundSlots = SlotSearch & { readonly standing: JudgedSlot | null };

/** Times for a series, and the one it has, every date judged. Nobody needs notice of what stands already. */
export const findSlots = (
  request: SeriesRequest,
  calendars: CalendarsInput,
  { count, standing }: SlotQuestion,
): FoundSlots => {
  const withoutNotice = { ...calendars, askedAt: -Infinity };
  return {
    ...searchSlots(request, calendars, count),
    standing:
      standing === null ? null : judgeSlot({ ...request, cadence: standing.cadence }, standing.slot, withoutNotice),
  };
};
