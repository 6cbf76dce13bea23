import { z } from 'zod';
import { MeetingWishes, unsaidWishes } from './meeting.ts';
import { WorkingStyle, unsaidStyle } from './working-style.ts';

/** 1 starting, 2 practised, 3 confident, 4 able to teach it. */
export const SkillLevel = z.int().min(1).max(4);

export const Skill = z.object({ name: z.string().trim().min(1).max(60), level: SkillLevel });
export type Skill = z.infer<typeof Skill>;

/** What a participant says about themselves for one programme. */
export const Profile = z.object({
  /** Skills the person can help with, at the person's own level. */
  offers: z.array(Skill).max(12),
  /** Skills the person wants to grow in, at the person's level today. */
  wants: z.array(Skill).max(12),
  goals: z.array(z.string().trim().min(1).max(120)).max(5),
  interests: z.array(z.string().trim().min(1).max(40)).max(12),
  /** BCP 47 language tags, best first. */
  languages: z.array(z.string().trim().min(2).max(12)).max(8),
  /** Years of experience in a leading role; null when not given. */
  experience: z.int().min(0).max(60).nullable(),
  style: WorkingStyle.default(unsaidStyle),
  /** How many partners the person takes in all, whatever the role; null: as many as the roles add up to. */
  mostPartners: z.int().min(0).max(30).nullable().default(null),
  /** When check-ins suit the person. */
  meeting: MeetingWishes.default(unsaidWishes),
});
export type Profile = z.infer<typeof Profile>;

/** Nothing to match somebody by: no skill, goal or interest. Who says nothing is matched last. */
export const saysNothing = ({ offers, wants, goals, interests }: Profile): boolean =>
  offers.length + wants.length + goals.length + interests.length === 0;

export const emptyProfile: Profile = {
  offers: [],
  wants: [],
  goals: [],
  interests: [],
  languages: [],
  experience: null,
  style: unsaidStyle,
  mostPartners: null,
  meeting: unsaidWishes,
};
