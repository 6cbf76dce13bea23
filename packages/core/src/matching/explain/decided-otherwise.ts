import type { PersonId } from '../../model/index.ts';
import { outcomeOf, solveRun, type SolvedRun } from '../solve-run.ts';
import type { MatchingInput } from '../types.ts';
import type { Explanation } from './explanation.ts';
import { withForbid, withPin } from './what-if.ts';

/** What the programme loses where a pair is ruled out, pinned or not. Solved again. */
export const lossWithout = (
  run: SolvedRun,
  input: MatchingInput,
  one: PersonId,
  other: PersonId,
): Explanation['loss'] => {
  const { pins = [], forbids = [] } = input.decisions ?? {};
  const isThis = ([a, b]: readonly [PersonId, PersonId]) => (a === one && b === other) || (a === other && b === one);
  const unpinned = { ...input, decisions: { pins: pins.filter((pin) => !isThis(pin)), forbids } };
  return less(run, withForbid(unpinned, one, other));
};

/** What the programme loses where two people are made a pair. Solved again. */
export const costOf = (run: SolvedRun, input: MatchingInput, one: PersonId, other: PersonId): Explanation['loss'] =>
  less(run, withPin(input, one, other));

const less = (run: SolvedRun, input: MatchingInput): Explanation['loss'] => {
  const [before, after] = [outcomeOf(run), outcomeOf(solveRun(input, () => undefined))];
  return { pairs: before.pairs - after.pairs, points: before.points - after.points };
};
