import {
  changeBetween,
  considered,
  groupsIn,
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
  const groups = groupsIn(outcome);
  const placed = new Set(groups.flatMap(({ people }) => people));
  const takesPart = input.people.filter(({ roles }) => roles.some(({ capacity }) => capacity > 0));
  return {
    objective,
    pairs: groups.length,
    points: groups.reduce((sum, { points }) => sum + points, 0),
    lowest: groups.length === 0 ? null : Math.min(...groups.map(({ points }) => points)),
    placed: placed.size,
    open: takesPart.filter(({ person }) => !placed.has(person.id)).length,
    spread: spreadOf(outcome),
    change: changeBetween(live.outcome, outcome, false),
  };
};
