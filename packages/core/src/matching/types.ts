import type {
  CircleSize,
  Instant,
  Member,
  Message,
  Person,
  PersonId,
  Profile,
  RoleCapacity,
  Rules,
  Score,
  Unmatched,
  Weights,
  Window,
  YearsAhead,
} from '../model/index.ts';
import type { Availability } from '../ports/index.ts';

/** A participant as matching sees them. */
export type Candidate = {
  readonly person: Person;
  readonly roles: readonly RoleCapacity[];
  readonly profile: Profile;
  readonly availability: Availability;
  /** Whom they asked to meet, the first choice first; nobody when not given. */
  readonly wishes?: readonly PersonId[];
  /** Whom they set aside: a rule, and never a reason that anybody reads. */
  readonly setAside?: readonly PersonId[];
  /** Since when they wait, having found nobody in an earlier round; null or not given when they do not. */
  readonly waitingSince?: Instant | null;
};

/** Two people, mentor first where one is. */
export type Two = readonly [PersonId, PersonId];

/** Two people who were a pair, and since when; without a time, a pair that still stands. */
export type EarlierPair = readonly [one: PersonId, other: PersonId, pairedAt?: Instant];

/** What a coordinator has settled by hand: these two are a pair; these two are none, in either order. */
export type Decisions = { readonly pins: readonly Two[]; readonly forbids: readonly Two[] };

/**
 * `everyone`: as many pairs as possible, then the most points. `total`: the most points, however few pairs.
 * `fairest`: as many pairs as possible, then the worst pair as good as possible, then the most points.
 * In all of them who said nothing to be matched by comes last: with as many pairs, places go to others first; for
 * `total`, points of pairs in which both said something count first (see pairing/worths.ts).
 */
export type MatchingObjective = 'everyone' | 'total' | 'fairest';

export type MatchingInput = {
  readonly people: readonly Candidate[];
  readonly rules: Rules;
  readonly weights: Weights;
  /** Weeks over which shared free time is measured. */
  readonly window: Window;
  readonly now: Instant;
  /** Pairs of earlier rounds, which are not repeated before the cool-down of the rules is over. */
  readonly earlier: readonly EarlierPair[];
  readonly decisions?: Decisions;
  /** `everyone` when not given. */
  readonly objective?: MatchingObjective;
  /** No pair below so many points, unless pinned; 0 when not given. */
  readonly floor?: number;
  /** For pairs of equals: how much the weaker direction decides, 0 to 1; see score/two-way.ts for when it is not given. */
  readonly weakerShare?: number;
  /** How far ahead of their mentees mentors should be; `usualYearsAhead` when not given. */
  readonly yearsAhead?: YearsAhead;
  /** Peers are brought together in circles of about so many; null or not given: two by two. */
  readonly circleSize?: CircleSize | null;
};

export type MatchedPair = {
  /** Mentor first; peers by id: two, or a circle of three to six. */
  readonly members: readonly Member[];
  readonly score: Score;
  /** Free working time all of them share, hours a week; null when a calendar is not readable. */
  readonly sharedHours: number | null;
  /** What a coordinator should know: an unreadable calendar, strained hours. */
  readonly notes: readonly Message[];
};

/** Circles of these sizes cannot have more than `most` points together; these have `points`. */
export type CircleBound = { readonly points: number; readonly most: number };

export type MatchingResult = {
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly Unmatched[];
  /** Null where no circle is formed. */
  readonly circles: CircleBound | null;
  readonly proof: MatchingProof;
};

/** What is known about how good a pairing is. */
export type MatchingProof = {
  /** No other pairing is better. Else the search for two people paired twice ended before it was sure. */
  readonly isBest: boolean;
  /**
   * No pairing has more pairs; none with so many leaves fewer places to who comes last; and none of these has more points
   * (for `total`: none has more points, those of pairs in which nobody comes last first).
   */
  readonly most: { readonly pairs: number; readonly points: number };
  /** How often the short lists of candidates had to be added to before prices proved that nobody left out would pay. */
  readonly rounds: number;
};

/** Called while a run goes on; `done` of `total` people. */
export type MatchingProgress = (step: 'scoring' | 'assigning', done: number, total: number) => void;
