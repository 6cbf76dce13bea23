import type { PairId, Slot } from '../model/index.ts';
import { slotOf } from './candidates.ts';
import { objectiveOf } from './joint/objective.ts';
import { jointSeries, pickAt } from './joint/series.ts';
import { settled } from './joint/settled.ts';
import { plainDate } from './plain-date.ts';
import { reconsider, type Decision, type Draft } from './reconsider.ts';
import { restOf } from './rhythms.ts';
import type { CalendarsInput, SeriesRequest } from './types.ts';

/** Plans a programme as `planProgramme` does, and keeps what is needed to reconsider it. */
export const draftPlan = (requests: readonly SeriesRequest[], calendars: CalendarsInput): Draft => {
  const made = settled(requests, calendars);
  const state = made.found?.state ?? { series: [], people: [], picks: new Int32Array() };
  return {
    requests,
    calendars,
    made,
    state,
    places: new Map(state.series.map(({ request }, place) => [request.pairId, place])),
    decided: new Set(state.series.flatMap((one, place) => (one.pinned ? [place] : []))),
    lapsed: [],
    objective: objectiveOf(state),
  };
};

/**
 * The plan with what was decided, in its order; others give way to it as `reconsider` says. A slot at which less than
 * half of the dates can stand, or that an earlier decision leaves no room for, lapses.
 */
export const decideOn = (plan: Draft, decisions: readonly Decision[]): Draft =>
  decisions.reduce((draft, { pairId, slot }) => {
    const open = slot === null ? { draft, slot } : withChoice(draft, pairId, slot);
    const answer = reconsider(open.draft, [{ pairId, slot: open.slot }]);
    return answer.state === 'possible' ? answer.draft : { ...draft, lapsed: [...draft.lapsed, pairId] };
  }, plan);

/** Dates enough to find the next one of a slot whose first date is over. */
const farAhead = 60;

/** The plan in which a series chooses from all its hours, where a slot is not among the best ones; from today on. */
const withChoice = (draft: Draft, pairId: PairId, slot: Slot): { readonly draft: Draft; readonly slot: Slot } => {
  const { state, places, made } = draft;
  const place = places.get(pairId) ?? -1;
  const one = state.series[place];
  if (one === undefined || made.found === null || pickAt(one.candidates, slot) >= 0) return { draft, slot };
  const { request } = one;
  const time = made.found.timeOf(request);
  const people = new Map(state.people.map(({ id }, person) => [id, person]));
  const wider = jointSeries(time, people, Infinity);
  const pick = state.picks[place] ?? -1;
  const standing = pick < 0 ? -1 : pickAt(wider.candidates, slotOf(request, one.candidates, pick));
  const rest = restOf(slot, { ...request.cadence, dates: farAhead }, plainDate(time.firstDay));
  return {
    draft: {
      ...draft,
      state: { ...state, series: state.series.with(place, wider), picks: state.picks.with(place, standing) },
    },
    slot: rest?.slot ?? slot,
  };
};
