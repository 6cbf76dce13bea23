import { z } from 'zod';
import { CheckInId, PairId, PersonId, SeriesId } from './ids.ts';
import { Message } from './message.ts';
import { Cadence } from './programme.ts';
import { Instant, MinuteOfDay, PlainDate, Weekday } from './time.ts';

/**
 * When a series meets, on the wall clock of `zone`. `firstDate` is a `weekday` and fixes the phase. With `inTurn` two
 * hours take turns, so that nobody always has the early or the late one: every second date is at that minute, on that
 * weekday of its week, which begins on Monday.
 */
export const Slot = z.object({
  zone: z.string(),
  weekday: Weekday,
  start: MinuteOfDay,
  firstDate: PlainDate,
  inTurn: z.object({ weekday: Weekday, start: MinuteOfDay }).optional(),
});
export type Slot = z.infer<typeof Slot>;

/**
 * planned: decided and reserved, waits in the outbox · booked: the event stands in Outlook ·
 * stuck: Outlook refused, a person has to act · ended: what was left is cancelled.
 */
export const SeriesState = z.enum(['planned', 'booked', 'stuck', 'ended']);
export type SeriesState = z.infer<typeof SeriesState>;

/** A recurring event as Outlook has it. */
export const OutlookEvent = z.object({ eventId: z.string(), iCalUId: z.string(), joinUrl: z.string().nullable() });
export type OutlookEvent = z.infer<typeof OutlookEvent>;

/** The recurring check-in of a pair; the owner's mailbox holds the event. */
export const Series = z.object({
  id: SeriesId,
  pairId: PairId,
  owner: PersonId,
  slot: Slot,
  cadence: Cadence,
  state: SeriesState,
  eventId: z.string().nullable(),
  iCalUId: z.string().nullable(),
  joinUrl: z.string().nullable(),
  /** The event of every second date, where two hours take turns. */
  eventInTurn: OutlookEvent.nullable(),
  /** Why the booking waits or is stuck. */
  problem: Message.nullable(),
});
export type Series = z.infer<typeof Series>;

/**
 * planned: not yet in Outlook · booked: in both calendars · held, missed: known from the people ·
 * unknown: over, and nobody said · skipped: left out when the series was planned · cancelled.
 */
export const CheckInState = z.enum(['planned', 'booked', 'held', 'missed', 'unknown', 'skipped', 'cancelled']);
export type CheckInState = z.infer<typeof CheckInState>;

/** One occurrence. It was moved if `startsAt` differs from `originallyAt`. */
export const CheckIn = z.object({
  id: CheckInId,
  seriesId: SeriesId,
  /** 1 for the first. */
  number: z.int().min(1),
  originallyAt: Instant,
  startsAt: Instant,
  minutes: z.int(),
  state: CheckInState,
  /** Why it was moved or skipped. */
  note: Message.nullable(),
});
export type CheckIn = z.infer<typeof CheckIn>;

/** A point to talk about. `title` and `source` are messages, because most come from a guide or a goal. */
export const AgendaItem = z.object({ minutes: z.int().min(1).max(90), title: Message, source: Message });
export type AgendaItem = z.infer<typeof AgendaItem>;
