import { z } from 'zod';
import { Weekday } from './time.ts';

/** When check-ins suit somebody, inside and around the working hours that Outlook knows. */
export const MeetingTimes = z.object({
  /** Half of the working day that suits better. */
  half: z.enum(['any', 'early', 'late']),
  /** Over lunch: rather not at all, rather not, or gladly. */
  lunch: z.enum(['free', 'rather-not', 'gladly']),
  /** Weekdays without check-ins. */
  daysOff: z.array(Weekday).max(6),
  /** Minutes kept free before and after everything else in the calendar. */
  bufferMinutes: z.int().min(0).max(60),
  /** Hours between a decision and the first check-in that follows from it. */
  noticeHours: z.int().min(0).max(168),
});
export type MeetingTimes = z.infer<typeof MeetingTimes>;

/** Until a coordinator says otherwise. */
export const usualMeetingTimes: MeetingTimes = {
  half: 'any',
  lunch: 'rather-not',
  daysOff: [],
  bufferMinutes: 0,
  noticeHours: 24,
};

/** What somebody says about it themselves; null: as the programme has it. */
export const MeetingWishes = z.object({
  half: MeetingTimes.shape.half.nullable(),
  lunch: MeetingTimes.shape.lunch.nullable(),
  daysOff: MeetingTimes.shape.daysOff.nullable(),
  bufferMinutes: MeetingTimes.shape.bufferMinutes.nullable(),
  noticeHours: MeetingTimes.shape.noticeHours.nullable(),
});
export type MeetingWishes = z.infer<typeof MeetingWishes>;

export const unsaidWishes: MeetingWishes = {
  half: null,
  lunch: null,
  daysOff: null,
  bufferMinutes: null,
  noticeHours: null,
};

/** Somebody's own word before the programme's. */
export const meetingTimesFor = (usual: MeetingTimes, wishes: MeetingWishes): MeetingTimes => ({
  half: wishes.half ?? usual.half,
  lunch: wishes.lunch ?? usual.lunch,
  daysOff: wishes.daysOff ?? usual.daysOff,
  bufferMinutes: wishes.bufferMinutes ?? usual.bufferMinutes,
  noticeHours: wishes.noticeHours ?? usual.noticeHours,
});

/**
 * What a plan gives up first: a date that everyone has free at the usual hour, or hours that suit. From `comfort`
 * to `free-dates-first` a moved date weighs more and more against early and late hours.
 */
export const MeetingPriority = z.enum(['comfort', 'balanced', 'free-dates', 'free-dates-first']);
export type MeetingPriority = z.infer<typeof MeetingPriority>;
