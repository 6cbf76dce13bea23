import { z } from 'zod';
import { Instant, Message, PersonId, Slot } from '../model/index.ts';
import { PairView } from './views.ts';

/** One date of a slot: free, what happens to it instead, or unknown where a calendar could not be read. */
export const SlotDate = z.object({
  originallyAt: Instant,
  startsAt: Instant,
  verdict: z.enum(['free', 'tentative', 'moved', 'skipped', 'unknown']),
  note: Message.nullable(),
});
export type SlotDate = z.infer<typeof SlotDate>;

/** A weekly hour judged on every date of the series. */
export const SlotView = z.object({
  slot: Slot,
  dates: z.array(SlotDate),
  free: z.int(),
  /** How comfortable the hour is for the two, clock changes, what happens to dates that clash. */
  notes: z.array(Message),
  current: z.boolean(),
});
export type SlotView = z.infer<typeof SlotView>;

/** Working day of somebody, minutes on the viewer's clock on the first date; may pass midnight (below 0, above 1440). */
export const DayBand = z.object({ from: z.int(), to: z.int() });

export const SlotChoice = z.object({
  now: Instant,
  pair: PairView,
  slots: z.array(SlotView),
  /** Why there is no better one, or none at all. */
  limits: z.array(Message),
  /** When the oldest of their calendars was read; null where they have just been, with the reader's own rights. */
  readAt: Instant.nullable().default(null),
  /** What Outlook's own search would say, where it may be asked. */
  opinion: Message.nullable().default(null),
  /** Null where the reader's own calendar is not readable; a partner whose is not has no day here. */
  days: z.object({ me: DayBand, partners: z.array(z.object({ person: PersonId, day: DayBand })) }).nullable(),
});
export type SlotChoice = z.infer<typeof SlotChoice>;

/** Times that one date may be put at, the most comfortable first; none where nothing is free or a calendar is not read. */
export const OtherTimes = z.object({
  now: Instant,
  times: z.array(z.object({ startsAt: Instant, notes: z.array(Message) })),
});
export type OtherTimes = z.infer<typeof OtherTimes>;
