import type { PairId, Slot } from '../model/index.ts';
import { slotOf } from './candidates.ts';
import { judgeDays } from './judge-days.ts';
import { reconsider, type Draft } from './reconsider.ts';
import { distinct } from './search.ts';
import type { JudgedSlot } from './types.ts';

/** Another series of the plan beside a choice: where it stands, and where it would; null where nowhere. */
export type SeriesAside = {
  readonly pairId: PairId;
  readonly before: JudgedSlot | null;
  readonly after: JudgedSlot | null;
};

/** A series put at another hour, or left out (null): what the whole plan then costs more, and who gives way. */
export type Choice = {
  readonly judged: JudgedSlot | null;
  /** Points, see weights.ts. */
  readonly cost: number;
  readonly changes: readonly SeriesAside[];
};

export type Choices = {
  /** Where it stands; null where nowhere. */
  readonly standing: JudgedSlot | null;
  /** Elsewhere, what costs the whole plan least first. */
  readonly choices: readonly Choice[];
  /** Left out; null where it is. */
  readonly without: Choice | null;
};

/**
 * What a pair can choose from: the best hour of each weekday and further ones at least an hour apart, `most` of them.
 * Hours for which somebody's other series would have to leave where it was put are none. Null: no pair of the plan.
 */
export const weighChoices = (draft: Draft, pairId: PairId, most: number): Choices | null => {
  const place = draft.places.get(pairId) ?? -1;
  const one = draft.state.series[place];
  if (one === undefined) return null;
  const standing = draft.state.picks[place] ?? -1;
  const weigh = (slot: Slot | null): Choice[] => {
    const answer = reconsider(draft, [{ pairId, slot }]);
    if (answer.state !== 'possible') return [];
    const changes = answer.changes.map((change) => ({
      pairId: change.pairId,
      before: judgedAt(draft, change.pairId, slotIn(draft, change.pairId)),
      after: judgedAt(draft, change.pairId, change.slot),
    }));
    return [{ judged: judgedAt(draft, pairId, slot), cost: answer.cost, changes }];
  };
  return {
    standing: judgedAt(draft, pairId, slotIn(draft, pairId)),
    choices: distinct(one.candidates, most)
      .filter((pick) => pick !== standing)
      .flatMap((pick) => weigh(slotOf(one.request, one.candidates, pick)))
      .sort((a, b) => a.cost - b.cost),
    without: standing < 0 ? null : (weigh(null)[0] ?? null),
  };
};

/** Where a series stands in a draft. */
const slotIn = ({ state, places }: Draft, pairId: PairId): Slot | null => {
  const place = places.get(pairId) ?? -1;
  const one = state.series[place];
  const pick = state.picks[place] ?? -1;
  return one === undefined || pick < 0 ? null : slotOf(one.request, one.candidates, pick);
};

/** On all its dates, other series of the plan left aside: they only move dates that clash in any case. */
const judgedAt = ({ state, places, made, calendars }: Draft, pairId: PairId, slot: Slot | null): JudgedSlot | null => {
  const one = state.series[places.get(pairId) ?? -1];
  if (one === undefined || slot === null || made.found === null) return null;
  return judgeDays(made.found.timeOf(one.request), slot, calendars.names);
};
