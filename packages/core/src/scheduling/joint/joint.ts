import type { PersonId } from '../../model/index.ts';
import { cellMinutes } from '../grid.ts';
import type { SeriesTime, TakenOf } from '../series-time.ts';
import type { SeriesRequest } from '../types.ts';
import { assign } from './assign.ts';
import { allChanged, noteChanged } from './changes.ts';
import { fits, mostAWeekOf, type Booked } from './diary.ts';
import { diaryOf, type PlanState } from './plan-state.ts';
import { jointSeries, type JointPerson, type JointSeries } from './series.ts';

/** Gives the time of a series, anew each time: a thousand of them at once would fill the memory. */
export type TimeOf = (request: SeriesRequest, taken?: TakenOf) => SeriesTime;

/** All series with their candidates, each at the slot that it has now or at none; `bookedBy`: what people have besides. */
export const openPlan = (
  requests: readonly SeriesRequest[],
  timeOf: TimeOf,
  bookedBy: ReadonlyMap<PersonId, Booked> = new Map(),
): PlanState => {
  const seriesOf = new Map<PersonId, number[]>();
  for (const [index, { people }] of requests.entries())
    for (const id of people) seriesOf.set(id, [...(seriesOf.get(id) ?? []), index]);
  const several = [...seriesOf].filter(([id, series]) => series.length > 1 || bookedBy.has(id));
  const places = new Map(several.map(([id], place) => [id, place]));
  const people = new Map<PersonId, JointPerson>();
  const series = requests.map((request): JointSeries => {
    const time = timeOf(request);
    const { words } = time.frame.horizon;
    for (const { id, times } of time.people) {
      if (!places.has(id) || people.has(id)) continue;
      const own = seriesOf.get(id) ?? [];
      const booked = bookedBy.get(id) ?? null;
      const mostAWeek = mostAWeekOf(
        own.flatMap((index) => requests[index] ?? []),
        booked?.rate ?? 0,
      );
      const buffer = Math.ceil(times.bufferMinutes / cellMinutes);
      people.set(id, { id, series: own, limits: { words, mostAWeek, buffer, booked } });
    }
    return jointSeries(time, places);
  });
  const state = {
    series,
    people: several.flatMap(([id]) => people.get(id) ?? []),
    picks: new Int32Array(series.length),
  };
  keepPresent(state);
  return state;
};

/** Leaves every series where it is as long as its people can be there; pinned ones whatever else there is. */
const keepPresent = (state: PlanState): void => {
  state.picks.set(state.series.map(({ current, pinned }) => (pinned ? current : -1)));
  for (const [index, { current, pinned, members, cells }] of state.series.entries()) {
    if (current < 0 || pinned) continue;
    const free = members.every(({ person, entries }) =>
      fits(diaryOf(state, person, new Set()), entries, current, cells),
    );
    if (free) state.picks[index] = current;
  }
};

/** Chooses slots for all series; one that finds no place among its best candidates looks among all of them. */
export const settlePlan = (state: PlanState, timeOf: TimeOf): PlanState => {
  const changes = allChanged(state);
  assign(state, changes);
  const places = new Map(state.people.map(({ id }, place) => [id, place]));
  const cut = new Set(
    [...state.series.entries()].flatMap(([index, { candidates }]) =>
      (state.picks[index] ?? -1) < 0 && candidates.beyond !== Infinity ? [index] : [],
    ),
  );
  if (cut.size === 0) return state;
  const series = state.series.map((one, index) =>
    cut.has(index) ? jointSeries(timeOf(one.request), places, Infinity) : one,
  );
  const wider = { ...state, series };
  noteChanged(changes, cut);
  assign(wider, changes);
  return wider;
};
