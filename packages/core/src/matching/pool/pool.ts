import type { PersonId, Role } from '../../model/index.ts';
import type { MatchingInput } from '../types.ts';
import { clockGapsOf } from './clock-gaps.ts';
import { entrantsOf, type Entrant } from './entrant.ts';
import { sharedHours } from './free-cells.ts';

/** Everybody of a run, ready for comparing, and what is asked of pairs. */
export type Pool = {
  readonly input: MatchingInput;
  /** By id, ascending. */
  readonly entrants: readonly Entrant[];
  /** Pairs of earlier rounds as keys of `twoKey`: when they last became one, null for a pair that still stands. */
  readonly earlier: ReadonlyMap<string, number | null>;
  /** Pairs that a coordinator forbade, as keys of `twoKey`. */
  readonly forbidden: ReadonlySet<string>;
  /** Hours between the clocks of two zones, by the numbers of entrants. */
  readonly clockGaps: readonly (readonly number[])[];
};

export const poolOf = (input: MatchingInput): Pool => {
  const entrants = entrantsOf(input.people, input.window, input.now);
  return {
    input,
    entrants,
    clockGaps: clockGapsOf(entrants, input.window),
    earlier: earlierPairs(input),
    forbidden: new Set((input.decisions?.forbids ?? []).map(([a, b]) => twoKey(a, b))),
  };
};

const earlierPairs = ({ earlier }: MatchingInput): ReadonlyMap<string, number | null> => {
  const found = new Map<string, number | null>();
  for (const [a, b, pairedAt = null] of earlier) {
    const key = twoKey(a, b);
    const known = found.get(key);
    found.set(key, pairedAt === null || known === null ? null : Math.max(pairedAt, known ?? pairedAt));
  }
  return found;
};

/** One key for two people, in either order. */
export const twoKey = (a: PersonId, b: PersonId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const placesOf = ({ candidate }: Entrant, role: Role): number =>
  candidate.roles.find((each) => each.role === role)?.capacity ?? 0;

/** How many partners somebody takes in all, whatever the role; all that their roles say when they did not say. */
export const mostPartnersOf = ({ candidate: { profile, roles } }: Entrant): number =>
  profile.mostPartners ?? roles.reduce((sum, { capacity }) => sum + capacity, 0);

/** Free working time two people share, hours a week; null when a calendar is not readable. */
export const hoursOf = ({ input }: Pool, a: Entrant, b: Entrant): number | null =>
  a.free === null || b.free === null ? null : sharedHours(a.free, b.free, input.window);

/** Widest difference between two people's clocks in the window, hours; null when a calendar is not readable. */
export const clockGap = ({ clockGaps }: Pool, a: Entrant, b: Entrant): number | null =>
  a.zone < 0 || b.zone < 0 ? null : (clockGaps[a.zone]?.[b.zone] ?? 0);
