import { z } from 'zod';
import { CheckInId, HealingId, PersonId } from './ids.ts';
import { Message } from './message.ts';
import { Instant, MinuteOfDay } from './time.ts';

/** What Tandem may do by itself with a date that does not work any more. */
export const HealingRules = z.object({
  /** Tandem moves or leaves out the date and tells everyone, or it asks them and changes nothing. */
  decides: z.enum(['tandem', 'people']),
  /** Days that a date may move to either side; never further than its rhythm allows. */
  toleranceDays: z.int().min(0).max(10),
  /** Most dates of one series that Tandem moves in a calendar month. */
  movesAMonth: z.int().min(0).max(8),
  /** On everybody's own clock no date is put between these; the same minute twice: no such hours. */
  quietFrom: MinuteOfDay,
  quietUntil: MinuteOfDay,
  /** Between a change and the new time lie at least so many hours. */
  noticeHours: z.int().min(0).max(168),
});
export type HealingRules = z.infer<typeof HealingRules>;

/** Until a coordinator says otherwise. */
export const usualHealing: HealingRules = {
  decides: 'tandem',
  toleranceDays: 7,
  movesAMonth: 4,
  quietFrom: 20 * 60,
  quietUntil: 7 * 60,
  noticeHours: 24,
};

/** What came up: somebody declined, has something else at that time, is away; or people changed it themselves. */
export const HealingCause = z.enum(['declined', 'busy', 'away', 'edited', 'removed']);
export type HealingCause = z.infer<typeof HealingCause>;

/** moved, skipped, asked: by Tandem, moved also because somebody chose a time · followed, dropped: people changed it in Outlook, which wins. */
export const HealingDeed = z.enum(['moved', 'skipped', 'asked', 'followed', 'dropped']);
export type HealingDeed = z.infer<typeof HealingDeed>;

/** One thing that happened to one date, and why. */
export const Healing = z.object({
  id: HealingId,
  checkInId: CheckInId,
  cause: HealingCause,
  /** Whom it came from; empty when nobody can know. */
  people: z.array(PersonId),
  did: HealingDeed,
  fromAt: Instant,
  /** Where it went; where it stayed, when nothing moved. */
  toAt: Instant,
  note: Message,
  decidedAt: Instant,
  undone: z.boolean(),
});
export type Healing = z.infer<typeof Healing>;
