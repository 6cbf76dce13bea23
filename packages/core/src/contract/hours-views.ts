import { z } from 'zod';
import { Instant, Message, PairId, Slot } from '../model/index.ts';
import { SeriesHour } from './programme-views.ts';
import { PersonCard } from './views.ts';

/** Every series of a draft as it would be booked, planned together around what is in everybody's calendar. */
export const DraftHours = z.object({
  /** When the oldest of the calendars was read. */
  readAt: Instant,
  series: z.array(
    z.object({
      pairId: PairId,
      dates: z.int(),
      /** Null: it has none, see `reason`. */
      hour: SeriesHour.nullable(),
      reason: Message.nullable(),
      /** Somebody chose it; an hour that cannot be had any more lapses. */
      chosen: z.enum(['no', 'yes', 'lapsed']),
    }),
  ),
});
export type DraftHours = z.infer<typeof DraftHours>;

/** Another series that gives way: from which hour to which. Null: it has, or finds, none. */
export const GivesWay = z.object({
  pairId: PairId,
  members: z.array(PersonCard),
  slot: Slot.nullable(),
  before: SeriesHour.nullable(),
  after: SeriesHour.nullable(),
});
export type GivesWay = z.infer<typeof GivesWay>;

/** An hour to choose from, how it feels to whom, and who gives way to it. */
export const HourChoice = SeriesHour.extend({ slot: Slot, notes: z.array(Message), changes: z.array(GivesWay) });
export type HourChoice = z.infer<typeof HourChoice>;

/** What one series can choose from, what is best for all of them together first. */
export const HourChoices = z.object({
  dates: z.int(),
  /** As it stands; null when it has no hour. */
  standing: SeriesHour.extend({ notes: z.array(Message) }).nullable(),
  choices: z.array(HourChoice),
  /** Without a series: who would change. Null where it has none. */
  without: z.array(GivesWay).nullable(),
});
export type HourChoices = z.infer<typeof HourChoices>;
