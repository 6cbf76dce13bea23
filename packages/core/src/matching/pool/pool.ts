import { offsetAt } from '../../scheduling/zone-clock.ts';
import type { PersonId, Role } from '../../model/index.ts';
import type { MatchingInput } from '../types.ts';
import { entrantsOf, type Entrant } from './entrant.ts';
import { sharedHours } from './free-cells.ts';

/** Everybody of a run, ready for comparing, and what is asked of pairs. */
export type Pool = {
  readonly input: MatchingInput;
  /** By id, ascending. */
  readonly entrants: readonly Entrant[];
  /** Pairs of earlier rounds, and those a coordinator forbade, as keys of `twoKey`. */
  readonly earlier: ReadonlySet<string>;
  readonly forbidden: ReadonlySet<string>;
};

export const poolOf = (input: MatchingInput): Pool => ({
  input,
  entrants: entrantsOf(input.people, input.window),
  earlier: new Set(input.earlier.map(([a, b]) => twoKey(a, b))),
  forbidden: new Set((input.decisions?.forbids ?? []).map(([a, b]) => twoKey(a, b))),
});

/** One key for two people, in either order. */
export const twoKey = (a: PersonId, b: PersonId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const placesOf = ({ candidate }: Entrant, role: Role): number =>
  candidate.roles.find((each) => each.role === role)?.capacity ?? 0;

/** Free working time two people share, hours a week; null when a calendar is not readable. */
export const hoursOf = ({ input }: Pool, a: Entrant, b: Entrant): number | null =>
  a.free === null || b.free === null ? null : sharedHours(a.free, b.free, input.window);

/** Widest difference between two people's clocks in the window, hours; null when a calendar is not readable. */
export const clockGap = ({ input: { window } }: Pool, a: Entrant, b: Entrant): number | null => {
  const [one, other] = [a.candidate.availability, b.candidate.availability];
  if (one.state === 'unreadable' || other.state === 'unreadable') return null;
  if (one.zone === other.zone) return 0;
  const changes = [...one.zone.offsets, ...other.zone.offsets].map(({ from }) => from);
  const moments = [window.from, ...changes.filter((from) => from > window.from && from < window.to)];
  const gaps = moments.map((at) => Math.abs(offsetAt(one.zone, at) - offsetAt(other.zone, at)));
  return Math.max(...gaps) / 60;
};
