import { z } from 'zod';

/**
 * What may speak for two people. Each is a value from 0 to 1 (its meaning stands in its file in `matching/score`); the
 * programme's weight makes whole points of it. What the directory or a participant does not say gives nothing. Age,
 * gender, origin and the like are no terms and are never asked for.
 */
export const Term = z.enum([
  /** What one offers and the other wants, at a helpful gap of levels (`skills.ts`). */
  'skills',
  /** Goals that the other's skills serve, or that both wrote (`goals.ts`). */
  'goals',
  /** Who asked to meet whom: places on ranked short lists (`wishes.ts`). */
  'wishes',
  /** Free working time both share over the coming weeks, hours a week (`time.ts`). */
  'time',
  /** Answers to plain questions on how one likes to work (`style.ts`). */
  'style',
  /** Interests in common, counted (`interests.ts`). */
  'interests',
  /** Hours between two clocks (`zones.ts`). */
  'zones',
  /** Rank of the best common language on both lists (`languages.ts`). */
  'languages',
  /** Years in a leading role: a helpful gap for mentoring, closeness for peers (`experience.ts`, `closeness.ts`). */
  'experience',
  /** Team diversity: another department, other managers (`distance.ts`). */
  'distance',
  /** Days since a round in which one found nobody (`waiting.ts`). */
  'waiting',
]);
export type Term = z.infer<typeof Term>;

const points = z.int().min(0).max(100);

/** Most points each term can give; together 100. A term that is not named gives none. */
export const Weights = z
  .object({
    skills: points,
    goals: points,
    wishes: points.default(0),
    time: points,
    style: points.default(0),
    interests: points,
    zones: points.default(0),
    languages: points.default(0),
    experience: points,
    distance: points,
    waiting: points.default(0),
  } satisfies Record<Term, z.ZodType>)
  .refine(
    (weights) => Object.values(weights).reduce((sum, each) => sum + each, 0) === 100,
    'Weights must add up to 100.',
  );
export type Weights = z.infer<typeof Weights>;

/**
 * Where a new programme starts from. What people share below the surface says most about how a pair fares (Eby and
 * others 2013), and having a say in the match comes next (Allen, Eby and Lentz 2006); the rest decides between equals.
 */
export const usualWeights: Weights = {
  skills: 30,
  goals: 15,
  wishes: 10,
  time: 12,
  style: 10,
  interests: 8,
  zones: 3,
  languages: 3,
  experience: 3,
  distance: 3,
  waiting: 3,
};
