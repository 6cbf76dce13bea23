import type { PersonId } from '../../model/index.ts';

/** Somebody else a person could be paired with, and for how many points. */
export type Alternative = { readonly personId: PersonId; readonly points: number };

/** Two people beside the best pairing. Of two peers the first asked for stands where a mentor does. */
export type Explanation = {
  /** Null where a rule keeps them apart. */
  readonly points: number | null;
  readonly isPair: boolean;
  /** The best other partner of each by points, whether or not that partner has a place left. */
  readonly nextForMentor: Alternative | null;
  readonly nextForMentee: Alternative | null;
  /** What the programme would lose without this pair, pairs first; zero for two who are none. Exact. */
  readonly loss: { readonly pairs: number; readonly points: number };
  /** What the programme would lose by making these two a pair; null for a pair, and where a rule or a place says no. Exact. */
  readonly cost: { readonly pairs: number; readonly points: number } | null;
};
