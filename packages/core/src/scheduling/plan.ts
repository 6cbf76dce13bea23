import { message } from '../messages/index.ts';
import { about, type Names } from './about.ts';
import { slotOf } from './candidates.ts';
import { cellAt } from './grid.ts';
import { judgeDays } from './judge-days.ts';
import { assign } from './joint/assign.ts';
import { around } from './joint/around.ts';
import { enter } from './joint/diary.ts';
import { jointSeries, type JointCandidate, type JointSeries } from './joint/joint.ts';
import { limitsOf, whyNone } from './limits.ts';
import { gridFor, seriesTime, timesOf, type SeriesTime } from './series-time.ts';
import type { CalendarsInput, JudgedSlot, PlannedSeries, SeriesRequest } from './types.ts';

/**
 * Places all series of a programme jointly: nobody in two check-ins at once, at most two on a day, early and late
 * hours shared out over everyone's series. The answer does not depend on the order of `requests`; it is in theirs.
 */
export const planProgramme = (
  requests: readonly SeriesRequest[],
  calendars: CalendarsInput,
): readonly PlannedSeries[] => {
  if (requests.length === 0) return [];
  const grid = gridFor(requests, calendars);
  const timeOf = timesOf(requests, calendars, grid);
  const inOrder = requests.toSorted((a, b) => (a.pairId < b.pairId ? -1 : 1));
  const times = inOrder.map((request) => seriesTime(request, calendars, grid, timeOf));
  const placeable = times.filter((time) => unplaceable(time, calendars.names) === null);
  const planned = new Map(settle(jointSeries(placeable), calendars.names).map((one) => [one.pairId, one]));
  for (const time of times) {
    const reason = unplaceable(time, calendars.names);
    const { pairId } = time.request;
    if (reason !== null) planned.set(pairId, { pairId, state: 'unplaced', reason });
  }
  return requests.flatMap(({ pairId }) => planned.get(pairId) ?? []);
};

const unplaceable = (time: SeriesTime, names: Names) => {
  const [unread] = time.unreadable;
  if (unread !== undefined) return message('plan.unreadable', about([unread], names));
  return whyNone(time, names)?.[0] ?? null;
};

/** Chooses the slots, then gives dates that clash new times, series after series, around all that is decided. */
const settle = (series: readonly JointSeries[], names: Names): readonly PlannedSeries[] => {
  const picks = assign(series);
  return series.map((one, index): PlannedSeries => {
    const { pairId } = one.time.request;
    const candidate = one.candidates[picks[index] ?? -1];
    if (candidate === undefined) return { pairId, state: 'unplaced', reason: reasonOf(one, names) };
    return { pairId, state: 'placed', judged: placed(one, candidate, names) };
  });
};

/** The slot judged around everyone's other check-ins; its new times are entered for the series that follow. */
const placed = (one: JointSeries, candidate: JointCandidate, names: Names): JudgedSlot => {
  const judged = judgeDays(around(one, candidate), slotOf(one.time, candidate), names);
  const moved = judged.dates
    .filter(({ verdict }) => verdict === 'moved')
    .map(({ startsAt }) => cellAt(one.time.grid, startsAt));
  for (const { diary } of one.members) enter(diary, moved, one.time.cells, 1);
  return judged;
};

const reasonOf = ({ time, candidates }: JointSeries, names: Names) => {
  const [limit = message('limits.full')] = candidates.length === 0 ? limitsOf(time, [], names) : [];
  const [owner] = time.request.people;
  return candidates.length === 0 || owner === undefined ? limit : message('plan.taken', about([owner], names));
};
