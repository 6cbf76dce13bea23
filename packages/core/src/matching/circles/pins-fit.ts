import type { PersonId } from '../../model/index.ts';
import { checkInput } from '../input/check.ts';
import { isPeerPin } from '../peers/peer-pins.ts';
import type { Entrant } from '../pool/entrant.ts';
import { poolOf, type Pool } from '../pool/pool.ts';
import { allBlocks, type RuleName } from '../rules/blocking.ts';
import type { MatchingInput, Two } from '../types.ts';
import { sharedByAll } from './shared-time.ts';
import { mostInCircle } from './sizes.ts';

/**
 * Why people who were pinned to each other, directly or by way of others, fit in no circle together. `many`: more than a
 * circle has; `apart`: a rule or a decision keeps two of them apart; `time`: all together share too little.
 */
export type PinClash = {
  /** The first pin that does not fit with those before it, and everybody pinned together by it. */
  readonly pin: number;
  readonly people: readonly PersonId[];
} & (
  | { readonly kind: 'many' | 'time' }
  | { readonly kind: 'apart'; readonly two: Two; readonly rules: readonly RuleName[] }
);

/** The first clash of the pins of an input; null where they fit together, or no circles are formed. Throws `matching.invalid`. */
export const pinClash = (input: MatchingInput): PinClash | null => {
  checkInput(input);
  const named = new Set<PersonId>((input.decisions?.pins ?? []).flat());
  return clashIn(poolOf({ ...input, people: input.people.filter(({ person }) => named.has(person.id)) }));
};

/** The same of a pool. O(pins x people of a circle). */
export const clashIn = (pool: Pool): PinClash | null => {
  if ((pool.input.circleSize ?? null) === null) return null;
  let groups: readonly (readonly Entrant[])[] = [];
  for (const [pin, two] of (pool.input.decisions?.pins ?? []).entries()) {
    if (!isPeerPin(pool, two)) continue;
    const touched = groups.filter((group) => group.some(({ candidate }) => two.includes(candidate.person.id)));
    const people = [...new Set([...touched.flat(), ...two.flatMap((id) => pool.byId.get(id) ?? [])])];
    const clash = whyNot(pool, people);
    if (clash !== null) return { pin, people: people.map(({ candidate }) => candidate.person.id), ...clash };
    groups = [...groups.filter((group) => !touched.includes(group)), people];
  }
  return null;
};

type Clash =
  | { readonly kind: 'many' | 'time' }
  | { readonly kind: 'apart'; readonly two: Two; readonly rules: readonly RuleName[] };

const whyNot = (pool: Pool, people: readonly Entrant[]): Clash | null => {
  if (people.length > mostInCircle) return { kind: 'many' };
  for (const [at, one] of people.entries())
    for (const other of people.slice(at + 1)) {
      const rules = allBlocks(pool, one, other);
      if (rules.length > 0) return { kind: 'apart', two: [one.candidate.person.id, other.candidate.person.id], rules };
    }
  return (sharedByAll(pool, people) ?? Infinity) < pool.input.rules.sharedHours ? { kind: 'time' } : null;
};
