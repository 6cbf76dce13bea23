import type { PersonId } from '../../model/index.ts';
import { outcomeOf, peersAt, solveRun, twoAt } from '../solve-run.ts';
import type { MatchingInput, Two } from '../types.ts';

/** What another decision would change: pairs gone, pairs new, and the cost. Mentor first; of two peers the smaller id. */
export type Change = {
  readonly gone: readonly Two[];
  readonly added: readonly Two[];
  /** Pairs and points after, less those before; negative when it costs. */
  readonly pairs: number;
  readonly points: number;
};

/**
 * What changes between two inputs: a pin, a forbid, a weight, a capacity, somebody more or less. Both are solved
 * exactly. Throws `matching.invalid` as `match` does; a pin that breaks a rule is refused with the rule.
 */
export const whatIf = (before: MatchingInput, after: MatchingInput): Change => {
  const [old, fresh] = [decidedBy(before), decidedBy(after)];
  return {
    gone: [...old.twos].filter(([key]) => !fresh.twos.has(key)).map(([, two]) => two),
    added: [...fresh.twos].filter(([key]) => !old.twos.has(key)).map(([, two]) => two),
    pairs: fresh.twos.size - old.twos.size,
    points: fresh.points - old.points,
  };
};

/** The input with a pair pinned by hand: mentor and mentee, or two peers in either order. */
export const withPin = (input: MatchingInput, one: PersonId, other: PersonId): MatchingInput => {
  const { pins = [], forbids = [] } = input.decisions ?? {};
  return { ...input, decisions: { pins: [...pins, [one, other]], forbids } };
};

/** The input with two people kept apart by hand. */
export const withForbid = (input: MatchingInput, one: PersonId, other: PersonId): MatchingInput => {
  const { pins = [], forbids = [] } = input.decisions ?? {};
  return { ...input, decisions: { pins, forbids: [...forbids, [one, other]] } };
};

type Outcome = { readonly twos: ReadonlyMap<string, Two>; readonly points: number };

const decidedBy = (input: MatchingInput): Outcome => {
  const run = solveRun(input, () => undefined);
  const twos = new Map<string, Two>();
  const { mentoring, peers } = run.tables;
  const { chosen } = run.paired;
  const found = [
    ...[...run.pinned.cells, ...chosen.mentoring].map((cell) => twoAt(mentoring, cell)),
    ...[...run.pinnedPeers.cells, ...chosen.peers].map((cell) => peersAt(peers, cell)),
  ];
  for (const entrants of found) {
    if (entrants === null) continue;
    const two: Two = [entrants[0].candidate.person.id, entrants[1].candidate.person.id];
    twos.set(two.join(' '), two);
  }
  return { twos, points: outcomeOf(run).points };
};
