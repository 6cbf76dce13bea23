import { z } from 'zod';
import { HealingRules, usualHealing } from './healing.ts';
import { PersonId, ProgrammeId } from './ids.ts';
import { MeetingPriority, MeetingTimes, usualMeetingTimes } from './meeting.ts';
import { Profile } from './profile.ts';
import { Rules } from './rules.ts';
import { Instant, PlainDate } from './time.ts';
import { Weights } from './weights.ts';

export const ProgrammeState = z.enum(['draft', 'enrolling', 'matching', 'active', 'closed']);
export type ProgrammeState = z.infer<typeof ProgrammeState>;

export const Role = z.enum(['mentor', 'mentee', 'peer']);
export type Role = z.infer<typeof Role>;

/** How often a pair meets. `months`: on the same weekday of the month as the first date. */
export const Cadence = z.object({
  unit: z.enum(['weeks', 'months']),
  every: z.int().min(1).max(8),
  /** Number of check-ins in the series. */
  dates: z.int().min(1).max(52),
  minutes: z.int().min(15).max(90),
});
export type Cadence = z.infer<typeof Cadence>;

/** Years in a leading role by which a mentor should be ahead: from `least` on it helps, until `most` it is close. */
export const YearsAhead = z
  .object({ least: z.int().min(0).max(40), most: z.int().min(0).max(40) })
  .refine(({ least, most }) => least <= most, 'The least years ahead must not be more than the most.');
export type YearsAhead = z.infer<typeof YearsAhead>;

export const usualYearsAhead: YearsAhead = { least: 3, most: 12 };

/** How many people a circle is to have; where that leaves somebody over, some have one more or one fewer. */
export const CircleSize = z.int().min(3).max(6);
export type CircleSize = z.infer<typeof CircleSize>;

export const Programme = z.object({
  id: ProgrammeId,
  name: z.string().trim().min(1).max(80),
  /** What the people in it want to be able to do afterwards, one sentence. */
  objective: z.string().trim().min(1).max(280),
  state: ProgrammeState,
  roles: z.array(Role).min(1),
  /** Peers meet in circles of about so many; null: two by two. */
  circleSize: CircleSize.nullable().default(null),
  cadence: Cadence,
  /** Check-ins begin in the week of this date. */
  startsOn: PlainDate,
  announcedOn: PlainDate,
  rules: Rules,
  weights: Weights,
  yearsAhead: YearsAhead.default(usualYearsAhead),
  /** What happens to a date that does not work any more. */
  healing: HealingRules.default(usualHealing),
  /** Mail address of a mailbox that holds every series; null: the mentor's does, or the peer's with the earlier id. */
  mailbox: z.email().nullable().default(null),
  /** When check-ins suit people who have said nothing themselves. */
  meeting: MeetingTimes.default(usualMeetingTimes),
  /** What a plan gives up first. */
  priority: MeetingPriority.default('balanced'),
});
export type Programme = z.infer<typeof Programme>;

/** Two by two, in circles, or some this way and some that. */
export const meetsIn = ({
  roles,
  circleSize,
}: Pick<Programme, 'roles' | 'circleSize'>): 'pairs' | 'circles' | 'both' => {
  if (circleSize === null || !roles.includes('peer')) return 'pairs';
  return roles.every((role) => role === 'peer') ? 'circles' : 'both';
};

/** How many partners a person takes in one role; zero takes nobody. Nobody is in more than one circle of a programme. */
export const RoleCapacity = z.object({ role: Role, capacity: z.int().min(0).max(10) });
export type RoleCapacity = z.infer<typeof RoleCapacity>;

/** A person in a programme. */
export const Participant = z.object({
  programmeId: ProgrammeId,
  personId: PersonId,
  roles: z.array(RoleCapacity).min(1),
  profile: Profile,
  joinedAt: Instant,
  /** The coordinator who entered them from a spreadsheet; null once the person has said something themselves. */
  invitedBy: PersonId.nullable(),
});
export type Participant = z.infer<typeof Participant>;
