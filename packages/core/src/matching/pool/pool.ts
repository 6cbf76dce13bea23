import type { PersonId, Role } from '../../model/index.ts';
import type { Candidate, MatchingInput } from '../types.ts';
import { clockGapsOf } from './clock-gaps.ts';
import { entrantsOf, type Entrant, type Entrants } from './entrant.ts';
import { sharedHours } from './free-cells.ts';

/** Everybody of a run, ready for comparing, and what is asked of pairs. */
export type Pool = {
  readonly input: MatchingInput;
  /** By id, ascending. */
  readonly entrants: readonly Entrant[];
  readonly byId: ReadonlyMap<string, Entrant>;
  /** Pairs of earlier rounds as keys of `twoKey`: when they last became one, null for a pair that still stands. */
  readonly earlier: ReadonlyMap<string, number | null>;
  /** Pairs that a coordinator forbade, as keys of `twoKey`. */
  readonly forbidden: ReadonlySet<string>;
  /** Hours between the clocks of two zones, by the numbers of entrants. */
  readonly clockGaps: readonly (readonly number[])[];
  readonly readLater: Entrants['readLater'];
};

export const poolOf = (input: MatchingInput): Pool => {
  const { entrants, readLater } = entrantsOf(input.people, input.window, input.now);
  return {
    input,
    entrants,
    readLater,
    byId: byId(entrants),
    clockGaps: clockGapsOf(entrants, input.window),
    earlier: earlierPairs(input),
    forbidden: forbiddenPairs(input),
  };
};

/** The same people as another input has them: with other places, without those who are not there, decisions looked at. */
export const poolFor = (pool: Pool, input: MatchingInput): Pool => {
  const there = new Map(input.people.map((candidate) => [candidate.person.id, candidate]));
  const entrants = pool.entrants.flatMap((entrant) => {
    const candidate = there.get(entrant.candidate.person.id);
    if (candidate === undefined) return [];
    return [candidate === entrant.candidate ? entrant : { ...entrant, candidate }];
  });
  return { ...pool, input, entrants, byId: byId(entrants), forbidden: forbiddenPairs(input) };
};

/** The pool with some people who came, or said something new; who was in it and is not among them stays as they were. */
export const poolWith = (pool: Pool, some: readonly Candidate[]): Pool => {
  const coming = new Set(some.map(({ person }) => person.id));
  const staying = pool.entrants.filter(({ candidate }) => !coming.has(candidate.person.id));
  const input = { ...pool.input, people: [...staying.map(({ candidate }) => candidate), ...some] };
  const read = some.flatMap((candidate) => pool.readLater(candidate) ?? []);
  if (read.length < some.length) return poolOf(input);
  const entrants = [...staying, ...read].sort((a, b) => (a.candidate.person.id < b.candidate.person.id ? -1 : 1));
  return { ...pool, input, entrants, byId: byId(entrants), clockGaps: clockGapsOf(entrants, input.window) };
};

const byId = (entrants: readonly Entrant[]): ReadonlyMap<string, Entrant> =>
  new Map(entrants.map((entrant) => [entrant.candidate.person.id, entrant]));

const forbiddenPairs = ({ decisions }: MatchingInput): ReadonlySet<string> =>
  new Set((decisions?.forbids ?? []).map(([a, b]) => twoKey(a, b)));

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

export const hasRole = ({ candidate }: Entrant, role: Role): boolean =>
  candidate.roles.some((each) => each.role === role);

/** Free working time two people share, hours a week; null when a calendar is not readable. */
export const hoursOf = ({ input }: Pool, a: Entrant, b: Entrant): number | null =>
  a.free === null || b.free === null ? null : sharedHours(a.free, b.free, input.window);

/** Widest difference between two people's clocks in the window, hours; null when a calendar is not readable. */
export const clockGap = ({ clockGaps }: Pool, a: Entrant, b: Entrant): number | null =>
  a.zone < 0 || b.zone < 0 ? null : (clockGaps[a.zone]?.[b.zone] ?? 0);
