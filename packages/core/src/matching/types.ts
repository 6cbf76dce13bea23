import type {
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
} from '../model/index.ts';
import type { Availability } from '../ports/index.ts';

/** A participant as matching sees them. */
export type Candidate = {
  readonly person: Person;
  readonly roles: readonly RoleCapacity[];
  readonly profile: Profile;
  readonly availability: Availability;
};

/** Two people, mentor first where one is. */
export type Two = readonly [PersonId, PersonId];

/** What a coordinator has settled by hand: these two are a pair; these two are none, in either order. */
export type Decisions = { readonly pins: readonly Two[]; readonly forbids: readonly Two[] };

/**
 * `everyone`: as many pairs as possible, then the most points. `total`: the most points, however few pairs.
 * `fairest`: as many pairs as possible, then the worst pair as good as possible, then the most points.
 */
export type MatchingObjective = 'everyone' | 'total' | 'fairest';

export type MatchingInput = {
  readonly people: readonly Candidate[];
  readonly rules: Rules;
  readonly weights: Weights;
  /** Weeks over which shared free time is measured. */
  readonly window: Window;
  readonly now: Instant;
  /** Pairs of earlier rounds, which are not repeated. */
  readonly earlier: readonly (readonly [PersonId, PersonId])[];
  readonly decisions?: Decisions;
  /** `everyone` when not given. */
  readonly objective?: MatchingObjective;
  /** No pair below so many points, unless pinned; 0 when not given. */
  readonly floor?: number;
  /** For pairs of equals: how much the weaker direction decides, 0 to 1; see score/two-way.ts for when it is not given. */
  readonly weakerShare?: number;
};

export type MatchedPair = {
  /** Mentor first; of two peers the smaller id. */
  readonly members: readonly [Member, Member];
  readonly score: Score;
  /** Free working time both share, hours a week; null when a calendar is not readable. */
  readonly sharedHours: number | null;
  /** What a coordinator should know: an unreadable calendar, strained hours. */
  readonly notes: readonly Message[];
};

export type MatchingResult = { readonly pairs: readonly MatchedPair[]; readonly unmatched: readonly Unmatched[] };

/** Called while a run goes on; `done` of `total` people. */
export type MatchingProgress = (step: 'scoring' | 'assigning', done: number, total: number) => void;
