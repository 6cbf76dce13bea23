import { z } from 'zod';
import { HealingRules, usualHealing } from './healing.ts';
import { PersonId, ProgrammeId } from './ids.ts';
import { Profile } from './profile.ts';
import { Instant, PlainDate } from './time.ts';

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

/** Who may never be paired. */
export const Rules = z.object({
  /** Levels of the reporting line inside which nobody is paired; 0 switches the rule off. */
  reportingLevels: z.int().min(0).max(5),
  /** Two people of one department may be paired. */
  sameDepartment: z.boolean(),
  /** Least free working time two people must share, hours a week, over the coming weeks. */
  sharedHours: z.number().min(0).max(20),
  /** Widest difference between two people's clocks, hours. */
  zoneGapHours: z.number().min(0).max(24),
  commonLanguage: z.boolean(),
});
export type Rules = z.infer<typeof Rules>;

export const Term = z.enum(['skills', 'goals', 'interests', 'time', 'distance', 'experience']);
export type Term = z.infer<typeof Term>;

/** Most points each term can give; together 100. */
export const Weights = z
  .record(Term, z.int().min(0).max(100))
  .refine(
    (weights) => Object.values(weights).reduce((sum, points) => sum + points, 0) === 100,
    'Weights must add up to 100.',
  );
export type Weights = z.infer<typeof Weights>;

export const Programme = z.object({
  id: ProgrammeId,
  name: z.string().trim().min(1).max(80),
  /** What the people in it want to be able to do afterwards, one sentence. */
  objective: z.string().trim().min(1).max(280),
  state: ProgrammeState,
  roles: z.array(Role).min(1),
  cadence: Cadence,
  /** Check-ins begin in the week of this date. */
  startsOn: PlainDate,
  announcedOn: PlainDate,
  rules: Rules,
  weights: Weights,
  /** What happens to a date that does not work any more. */
  healing: HealingRules.default(usualHealing),
});
export type Programme = z.infer<typeof Programme>;

/** How many partners a person takes in one role; zero takes nobody. */
export const RoleCapacity = z.object({ role: Role, capacity: z.int().min(0).max(10) });
export type RoleCapacity = z.infer<typeof RoleCapacity>;

/** A person in a programme. */
export const Participant = z.object({
  programmeId: ProgrammeId,
  personId: PersonId,
  roles: z.array(RoleCapacity).min(1),
  profile: Profile,
  joinedAt: Instant,
});
export type Participant = z.infer<typeof Participant>;
