import { z } from 'zod';
import {
  Instant,
  Message,
  PairId,
  PersonId,
  ProgrammeId,
  ProposalId,
  Role,
  Score,
  Slot,
  Weights,
} from '../model/index.ts';
import { PersonCard } from './views.ts';

/** Two people settled by hand, mentor first where one is. */
export const SettledTwo = z.tuple([PersonId, PersonId]);

export const MatchingObjective = z.enum(['everyone', 'total', 'fairest']);

/** One thing a coordinator settles on a draft. Of two about the same, the later one counts. */
export const Decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pin'), people: SettledTwo }),
  z.object({ kind: z.literal('forbid'), people: SettledTwo }),
  /** So many places in a role they take part in. */
  z.object({ kind: z.literal('capacity'), personId: PersonId, role: Role, capacity: z.int().min(0).max(10) }),
  /** Not in this run. */
  z.object({ kind: z.literal('leaveOut'), personId: PersonId }),
  /** In this run, having joined the programme after its people were looked at. */
  z.object({ kind: z.literal('add'), personId: PersonId }),
  z.object({ kind: z.literal('weights'), weights: Weights }),
  /** The hour of a pair or a circle; null leaves it to its people. Counts while they are one. */
  z.object({ kind: z.literal('hour'), people: z.array(PersonId).min(2).max(6), slot: Slot.nullable() }),
  /** No pair below so many points, unless pinned. */
  z.object({ kind: z.literal('floor'), floor: z.int().min(0).max(100) }),
]);
export type Decision = z.infer<typeof Decision>;

/** What a coordinator wants of a run: what counts most, and everything settled by hand, in the order it was. */
export const Decided = z.object({ objective: MatchingObjective, decisions: z.array(Decision).max(2000) });
export type Decided = z.infer<typeof Decided>;

/** Pairs and points; negative when it costs. */
export const Difference = z.object({ pairs: z.int(), points: z.int() });
export type Difference = z.infer<typeof Difference>;

/** A decision that stands: whom it is about, whose it is, and what the run would gain or lose by taking it back. */
export const StandingDecision = z.object({
  decision: Decision,
  people: z.array(PersonCard),
  by: PersonCard,
  at: Instant,
  /** Null where it cannot be taken back alone: another one needs it. */
  withoutIt: Difference.nullable(),
});
export type StandingDecision = z.infer<typeof StandingDecision>;

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
  /** How much better other pairs could be at most; null where these are proved the best. */
  better: Difference.nullable(),
  unmatched: z.array(z.object({ person: PersonCard, role: Role, reason: Message, help: Message.nullable() })),
  totals: z.object({ pairs: z.int(), points: z.int(), lowest: z.int().nullable(), openPlaces: z.int() }),
  calendars: z.object({ readable: z.int(), unreadable: z.int(), readAt: Instant.nullable().default(null) }),
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
      decisions: z.array(StandingDecision),
      /** How often something was decided; named with a decision, so that nobody overwrites what they have not seen. */
      revision: z.int(),
    }),
    z.object({ state: z.literal('cancelled') }),
    z.object({ state: z.literal('failed'), reason: Message }),
  ]),
);
export type Proposal = z.infer<typeof Proposal>;

export const ChangedPair = z.object({ people: z.array(PersonCard).min(2).max(6), points: z.int() });
export type ChangedPair = z.infer<typeof ChangedPair>;

/** What other decisions would change: the difference, pairs and circles gone and new, the first hundred of each. */
export const Consequence = Difference.extend({
  /** People more who meet somebody. */
  placed: z.int(),
  /** Places more that go to people whose profile says nothing. */
  last: z.int(),
  gone: z.array(ChangedPair),
  added: z.array(ChangedPair),
  /** How many people change partners. */
  people: z.int(),
  /** Whether the pairs after it are proved the best there are. */
  isBest: z.boolean(),
  /** Of the circles as they would be; null where there is none. */
  circles: CircleBound.nullable(),
});
export type Consequence = z.infer<typeof Consequence>;

/** What happened among the people of a programme since a draft looked at them. */
export const Since = z.object({
  /** Who joined and is not added to the draft, the first to join first. */
  joined: z.array(PersonCard),
  /** Who left the programme or the organisation, and is not left out of the draft. */
  left: z.array(PersonCard),
  /** How many people of the draft changed their profile, their roles or their short list. */
  changed: z.int(),
});
export type Since = z.infer<typeof Since>;

/** How a group fares; `group` is null for the others together. Groups under five people are not shown. */
export const GroupShare = z.object({
  kind: z.enum(['department', 'seniority']),
  group: z.string().nullable(),
  people: z.int(),
  matched: z.int(),
  /** Mean points of their pairs. */
  points: z.number().nullable(),
});
export type GroupShare = z.infer<typeof GroupShare>;

/** A run's outcome under one objective, with the decisions of the board. */
export const Scenario = z.object({
  objective: MatchingObjective,
  pairs: z.int(),
  points: z.int(),
  lowest: z.int().nullable(),
  /** People who meet somebody, and those who have nobody. */
  placed: z.int(),
  open: z.int(),
  spread: z.array(GroupShare),
  /** Beside the board. */
  change: Consequence,
});
export type Scenario = z.infer<typeof Scenario>;

/** Somebody else a person could be paired with. */
export const Alternative = z.object({ person: PersonCard, points: z.int() });

/** A pair of a draft explained: the next best for each, and what the programme would lose without it. */
export const PairExplanation = z.object({
  next: z.array(z.object({ of: PersonCard, best: Alternative.nullable() })),
  without: Consequence.nullable(),
});
export type PairExplanation = z.infer<typeof PairExplanation>;

/**
 * A circle of a draft explained. What its people bring adds up to its points; the best other circle for each is the best
 * one that is one move away.
 */
export const CircleExplanation = z.object({
  points: z.int(),
  people: z.array(
    z.object({
      person: PersonCard,
      brings: z.int(),
      /** Null where rules or decisions leave no other circle. `points`: what all circles would have more. */
      elsewhere: z.object({ others: z.array(PersonCard), instead: PersonCard.nullable(), points: z.int() }).nullable(),
    }),
  ),
});
export type CircleExplanation = z.infer<typeof CircleExplanation>;

/** A rule of the programme as loose as it would have to be: hours, or levels; null where it is there or not. */
export const LooserRule = z.object({
  rule: z.enum(['repeat', 'reportingLine', 'sameDepartment', 'sameTeam', 'commonLanguage', 'zoneGap', 'sharedHours']),
  to: z.number().nullable(),
});
export type LooserRule = z.infer<typeof LooserRule>;

/** Decisions that would find somebody a partner, and what they bring; the first is the smallest change. */
export const WayIn = Difference.extend({
  /** Decisions made, and decisions taken back. */
  make: z.array(Decision),
  release: z.array(Decision),
  /** Set where no decision helps: the rules stand in the programme's settings, and a new run looks at them. */
  looser: LooserRule.nullable().default(null),
  people: z.array(PersonCard),
});
export type WayIn = z.infer<typeof WayIn>;

/** That no better pairing exists, or how much better one could be at most. Checked apart from the search. */
export const Proof = Difference.extend({
  proved: z.boolean(),
  most: Difference,
  /** Pairs that rules and decisions leave possible; each was looked at. */
  possible: z.int(),
});
export type Proof = z.infer<typeof Proof>;

/** What one person reads when a draft is published. */
export const MessagePreview = z.object({
  to: PersonCard,
  /** As it stands in the activity feed of Teams: title and line below. */
  title: Message,
  preview: Message,
  /** Why these two, as this person reads it. */
  reasons: z.array(Message),
});
export type MessagePreview = z.infer<typeof MessagePreview>;

/**
 * Why two people are no pair, or sit in no circle together: rules between them, or what it would cost to bring them
 * together. `meet`: whether they would be a pair, or in one circle.
 */
export const WhyNot = z.discriminatedUnion('state', [
  z.object({ state: z.literal('blocked'), reasons: z.array(Message).min(1) }),
  z.object({ state: z.literal('paired'), meet: z.enum(['pair', 'circle']), points: z.int() }),
  /** `cost`: what making them a pair would change; null when a pinned pair has the place. Mentor first. */
  z.object({
    state: z.literal('possible'),
    meet: z.enum(['pair', 'circle']),
    people: z.tuple([PersonCard, PersonCard]),
    points: z.int(),
    cost: Difference.nullable(),
  }),
]);
export type WhyNot = z.infer<typeof WhyNot>;
