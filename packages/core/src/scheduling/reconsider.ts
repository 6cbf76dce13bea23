import type { PairId, Slot } from '../model/index.ts';
import { slotOf } from './candidates.ts';
import { fits } from './joint/diary.ts';
import { objectiveOf } from './joint/objective.ts';
import { diaryOf, type PlanState } from './joint/plan-state.ts';
import { pickAt } from './joint/series.ts';
import type { Settled } from './joint/settled.ts';
import { solveAround } from './joint/solve-around.ts';
import type { CalendarsInput, SeriesRequest } from './types.ts';

/** A plan with all that its series may choose from, kept so that a question about one of them is cheap. Never changed. */
export type Draft = {
  readonly requests: readonly SeriesRequest[];
  readonly calendars: CalendarsInput;
  readonly made: Settled;
  readonly state: PlanState;
  /** By pair, the place of its series in the plan. */
  readonly places: ReadonlyMap<PairId, number>;
  /** Series that somebody has put where they are. */
  readonly decided: ReadonlySet<number>;
  /** Pairs for which something was decided that cannot be kept: their series stand where they are best. */
  readonly lapsed: readonly PairId[];
  /** What the plan costs, in points. */
  readonly objective: number;
};

/** Where somebody wants a series; null leaves it out. */
export type Decision = { readonly pairId: PairId; readonly slot: Slot | null };

export type Reconsidered =
  | {
      readonly state: 'possible';
      /** Points by which the plan then costs more; below zero where it costs less. */
      readonly cost: number;
      /** The other series that change, with the slots they get; null where one finds no place any more. */
      readonly changes: readonly Decision[];
      /** The plan as it would be, with what was decided so far: the next question may be put to it. */
      readonly draft: Draft;
    }
  /** The pair is not part of the plan, or the slot none of its choices. */
  | { readonly state: 'no-choice'; readonly pairId: PairId }
  /** Its people have another series that was decided and leaves no room there. */
  | { readonly state: 'taken'; readonly pairId: PairId };

/** Slots that a series of the plan may be put at, the best for the pair alone first. */
export const choicesOf = ({ state, places }: Draft, pairId: PairId): readonly Slot[] => {
  const one = state.series[places.get(pairId) ?? -1];
  if (one === undefined) return [];
  return Array.from({ length: one.candidates.count }, (_, pick) => slotOf(one.request, one.candidates, pick));
};

/**
 * What it costs to put one series elsewhere, or several at once (two that swap), and which others change by it. Others
 * give way where they have to and follow where that costs less; what was decided before stays. Costs are those of the
 * joint plan: dates, comfort, and everyone's early and late hours over all their series.
 */
export const reconsider = (draft: Draft, decisions: readonly Decision[]): Reconsidered => {
  const picks = draft.state.picks.slice();
  const decided = new Set(draft.decided);
  const put: number[] = [];
  for (const { pairId, slot } of decisions) {
    const place = draft.places.get(pairId) ?? -1;
    const one = draft.state.series[place];
    const pick = one === undefined || slot?.zone !== one.request.zone.zone ? -1 : pickAt(one.candidates, slot);
    if (one === undefined || (slot !== null && pick < 0)) return { state: 'no-choice', pairId };
    picks[place] = pick;
    decided.add(place);
    put.push(place);
  }
  const state = { ...draft.state, picks };
  for (const [at, place] of put.entries()) {
    const pairId = decisions[at]?.pairId;
    if (pairId !== undefined && !hasRoom(state, place, decided)) return { state: 'taken', pairId };
  }
  solveAround(state, put, decided);
  const objective = objectiveOf(state);
  const after = { ...draft, state, decided, objective };
  return { state: 'possible', cost: objective - draft.objective, changes: changesIn(draft, state, put), draft: after };
};

/** Whether its people can be there with all else that is decided. */
const hasRoom = (state: PlanState, place: number, decided: ReadonlySet<number>): boolean => {
  const one = state.series[place];
  const pick = state.picks[place] ?? -1;
  if (one === undefined || pick < 0) return true;
  return one.members.every(({ person, entries }) => {
    const own = state.people[person]?.series ?? [];
    const movable = new Set(own.filter((index) => index === place || !decided.has(index)));
    return fits(diaryOf(state, person, movable), entries, pick, one.cells);
  });
};

const changesIn = (before: Draft, { series, picks }: PlanState, put: readonly number[]): readonly Decision[] =>
  series.flatMap(({ request, candidates }, place): Decision[] => {
    const pick = picks[place] ?? -1;
    if (pick === before.state.picks[place] || put.includes(place)) return [];
    return [{ pairId: request.pairId, slot: pick < 0 ? null : slotOf(request, candidates, pick) }];
  });
