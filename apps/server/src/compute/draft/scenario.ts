import {
  changeBetween,
  considered,
  pairsIn,
  spreadOf,
  type LiveRun,
  type MatchingObjective,
} from '@tandem/core/matching';
import type { ScenarioOutcome } from './question.ts';

/** A draft under an objective, its decisions kept, beside what stands on the board. */
export const scenario = (live: LiveRun, objective: MatchingObjective): ScenarioOutcome => {
  const { input } = live.outcome.pool;
  const isBoard = (input.objective ?? 'everyone') === objective;
  const { outcome } = isBoard ? live : considered(live, { ...input, objective });
  const pairs = pairsIn(outcome);
  const paired = new Set(pairs.flatMap(({ two }) => two));
  const takesPart = input.people.filter(({ roles }) => roles.some(({ capacity }) => capacity > 0));
  return {
    objective,
    pairs: pairs.length,
    points: pairs.reduce((sum, { points }) => sum + points, 0),
    lowest: pairs.length === 0 ? null : Math.min(...pairs.map(({ points }) => points)),
    open: takesPart.filter(({ person }) => !paired.has(person.id)).length,
    spread: spreadOf(outcome),
    change: changeBetween(live.outcome, outcome, false),
  };
};
