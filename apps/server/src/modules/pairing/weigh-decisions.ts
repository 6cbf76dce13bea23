import type { Decided, Difference } from '@tandem/core/contract';
import type { MatchingInput } from '@tandem/core/matching';
import type { Deps } from '../../deps.ts';
import type { StoredDecision, StoredDecisions } from '../../store/schema/index.ts';
import type { Authored, AuthoredDecisions } from './authored.ts';
import { decidedInput, decidedOf } from './decided-input.ts';

/** Solves a run once more without each decision: what taking it back would change. `result` is the run with all of them. */
export const weighDecisions = async (
  { compute }: Pick<Deps, 'compute'>,
  input: MatchingInput,
  objective: Decided['objective'],
  { pins, forbids }: AuthoredDecisions,
  result: Scored,
): Promise<StoredDecisions> => {
  if (pins.length + forbids.length === 0) return { pins: [], forbids: [] };
  const without = await compute.matchAll([
    ...pins.map((_, at) => decidedInput(input, decidedOf(objective, { pins: pins.toSpliced(at, 1), forbids }))),
    ...forbids.map((_, at) => decidedInput(input, decidedOf(objective, { pins, forbids: forbids.toSpliced(at, 1) }))),
  ]);
  const weighed = (decision: Authored, at: number): StoredDecision => {
    const other = without[at];
    if (other === undefined) throw new Error('One input, one result.');
    return { ...decision, withoutIt: difference(result, other) };
  };
  return { pins: pins.map(weighed), forbids: forbids.map((each, at) => weighed(each, pins.length + at)) };
};

type Scored = { readonly pairs: readonly { readonly score: { readonly total: number } }[] };

/** Pairs and points of the second less those of the first. */
export const difference = (before: Scored, after: Scored): Difference => ({
  pairs: after.pairs.length - before.pairs.length,
  points: pointsOf(after) - pointsOf(before),
});

export const pointsOf = ({ pairs }: Scored): number => pairs.reduce((sum, { score }) => sum + score.total, 0);
