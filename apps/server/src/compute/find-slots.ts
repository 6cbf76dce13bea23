import type { Slot } from '@tandem/core/model';
import {
  judgeSlot,
  searchSlots,
  type CalendarsInput,
  type JudgedSlot,
  type SeriesRequest,
  type SlotSearch,
} from '@tandem/core/scheduling';

/** Which times are looked for: the best `count`, and the one that stands now, if there is one. */
export type SlotQuestion = { readonly count: number; readonly standing: Slot | null };
export type FoundSlots = SlotSearch & { readonly standing: JudgedSlot | null };

/** Times for a series, and the one it has, every date judged. */
export const findSlots = (
  request: SeriesRequest,
  calendars: CalendarsInput,
  { count, standing }: SlotQuestion,
): FoundSlots => ({
  ...searchSlots(request, calendars, count),
  standing: standing === null ? null : judgeSlot(request, standing, calendars),
});
