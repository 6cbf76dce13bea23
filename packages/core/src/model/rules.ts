import { z } from 'zod';

/** Who may never be paired. Whom participants set aside themselves is kept apart in every programme, unseen. */
export const Rules = z.object({
  /** Levels of the reporting line inside which nobody is paired; 0 switches the rule off. */
  reportingLevels: z.int().min(0).max(5),
  /** Two people of one department may be paired. */
  sameDepartment: z.boolean(),
  /** Two people of one team, which is one direct manager, may be paired. */
  sameTeam: z.boolean().default(true),
  /** Least free working time two people must share, hours a week, over the coming weeks. */
  sharedHours: z.number().min(0).max(20),
  /** Widest difference between two people's clocks, hours. */
  zoneGapHours: z.number().min(0).max(24),
  commonLanguage: z.boolean(),
  /** Months after which two people who were a pair may be one again; null: never. */
  repeatAfterMonths: z.int().min(0).max(60).nullable().default(null),
});
export type Rules = z.infer<typeof Rules>;
