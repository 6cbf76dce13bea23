import { z } from 'zod';
import { Instant, Message, PairId, PersonId, ProgrammeId, ProposalId, Role, Score } from '../model/index.ts';
import { PersonCard } from './views.ts';

/** Two people settled by hand, mentor first where one is. */
export const SettledTwo = z.tuple([PersonId, PersonId]);

export const MatchingObjective = z.enum(['everyone', 'total', 'fairest']);

/** What a coordinator wants of a run: pairs that shall be, pairs that shall not, and what counts most. */
export const Decided = z.object({
  objective: MatchingObjective,
  pins: z.array(SettledTwo).max(1000),
  forbids: z.array(SettledTwo).max(1000),
});
export type Decided = z.infer<typeof Decided>;

/** Pairs and points; negative when it costs. */
export const Difference = z.object({ pairs: z.int(), points: z.int() });
export type Difference = z.infer<typeof Difference>;

/** A pin or a forbid: whose it is, and what the run would gain or lose by taking it back. */
export const Decision = z.object({
  people: z.tuple([PersonCard, PersonCard]),
  by: PersonCard,
  at: Instant,
  withoutIt: Difference,
});
export type Decision = z.infer<typeof Decision>;

export const ProposedPair = z.object({
  pairId: PairId,
  members: z.array(z.object({ person: PersonCard, role: Role })),
  score: Score,
  /** Free working time the two share, hours a week; null when a calendar is not readable. */
  sharedHours: z.number().nullable(),
  notes: z.array(Message),
});
export type ProposedPair = z.infer<typeof ProposedPair>;

/**
 * Circles are formed by search: no way of forming circles of these sizes has more than `most` points, these have
 * `points`. Both are of the circles alone.
 */
export const CircleBound = z.object({ points: z.int(), most: z.int() });
export type CircleBound = z.infer<typeof CircleBound>;

export const ProposalResult = z.object({
  pairs: z.array(ProposedPair),
  /** Null where nobody is in a circle. */
  circles: CircleBound.nullable(),
  unmatched: z.array(z.object({ person: PersonCard, role: Role, reason: Message, help: Message.nullable() })),
  totals: z.object({ pairs: z.int(), points: z.int(), lowest: z.int().nullable(), openPlaces: z.int() }),
  calendars: z.object({ readable: z.int(), unreadable: z.int() }),
});
export type ProposalResult = z.infer<typeof ProposalResult>;

/** One matching run. `done` of `total` people's calendars or candidates, by `step`. */
export const Proposal = z.intersection(
  z.object({ id: ProposalId, programmeId: ProgrammeId, createdAt: Instant, createdBy: PersonId }),
  z.discriminatedUnion('state', [
    z.object({
      state: z.literal('running'),
      step: z.enum(['waiting', 'calendars', 'scoring', 'assigning']),
      done: z.int(),
      total: z.int(),
    }),
    z.object({
      state: z.enum(['draft', 'published']),
      result: ProposalResult,
      objective: MatchingObjective,
      pins: z.array(Decision),
      forbids: z.array(Decision),
      /** How often something was decided; named with a decision, so that nobody overwrites what they have not seen. */
      revision: z.int(),
    }),
    z.object({ state: z.literal('cancelled') }),
    z.object({ state: z.literal('failed'), reason: Message }),
  ]),
);
export type Proposal = z.infer<typeof Proposal>;

/** A run's outcome under one objective, with the decisions of the board. */
export const Scenario = z.object({
  objective: MatchingObjective,
  pairs: z.int(),
  points: z.int(),
  lowest: z.int().nullable(),
  /** People without a partner. */
  open: z.int(),
});
export type Scenario = z.infer<typeof Scenario>;

export const ChangedPair = z.object({ people: z.array(PersonCard).min(2).max(6), points: z.int() });
export type ChangedPair = z.infer<typeof ChangedPair>;

/** What other decisions would change: the difference, pairs gone and pairs new. */
export const Consequence = Difference.extend({ gone: z.array(ChangedPair), added: z.array(ChangedPair) });
export type Consequence = z.infer<typeof Consequence>;

/** Why two people are no pair: rules between them, or what it would cost to make them one. */
export const WhyNot = z.discriminatedUnion('state', [
  z.object({ state: z.literal('blocked'), reasons: z.array(Message).min(1) }),
  z.object({ state: z.literal('paired'), points: z.int() }),
  /** `cost`: what making them a pair would change; null when a pinned pair has the place. Mentor first. */
  z.object({
    state: z.literal('possible'),
    people: z.tuple([PersonCard, PersonCard]),
    points: z.int(),
    cost: Difference.nullable(),
  }),
]);
export type WhyNot = z.infer<typeof WhyNot>;
