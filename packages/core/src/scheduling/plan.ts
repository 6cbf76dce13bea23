import { message } from '../messages/index.ts';
import type { PairId } from '../model/index.ts';
import { about, type Names } from './about.ts';
import { candidatesOf, slotOf } from './candidates.ts';
import { judgeDays } from './judge-days.ts';
import { assign } from './joint/assign.ts';
import { joint, type JointSeries } from './joint/joint.ts';
import { keepFree } from './joint/keep-free.ts';
import { limitsOf, whyNone } from './limits.ts';
import { gridFor, seriesTime, timesOf, type SeriesTime } from './series-time.ts';
import type { CalendarsInput, PlannedSeries, SeriesRequest } from './types.ts';

/** Best candidates of each series that the joint plan chooses from; more brought nothing (30 of 30 instances). */
const mostCandidates = 96;

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
  const series = placeable.map((time) => joint(time, candidatesOf(time).slice(0, mostCandidates)));
  const planned = new Map(settle(series, assign(series), calendars.names).map((one) => [one.pairId, one]));
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

/** Gives the dates that clash their new times, series after series, around everything that is decided. */
const settle = (
  series: readonly JointSeries[],
  chosen: ReadonlyMap<PairId, number>,
  names: Names,
): readonly PlannedSeries[] => {
  const taken = keepFree(series, chosen);
  return series.map((one): PlannedSeries => {
    const { time, candidates } = one;
    const { pairId } = time.request;
    const pick = chosen.get(pairId);
    const candidate = pick === undefined ? undefined : candidates[pick];
    if (candidate === undefined) return { pairId, state: 'unplaced', reason: reasonOf(one, names) };
    const judged = judgeDays(taken.around(one), slotOf(time, candidate), names);
    taken.add(one, judged);
    return { pairId, state: 'placed', judged };
  });
};

const reasonOf = ({ time, candidates }: JointSeries, names: Names) => {
  const [limit = message('limits.full')] = candidates.length === 0 ? limitsOf(time, [], names) : [];
  const [owner] = time.request.people;
  return candidates.length === 0 || owner === undefined ? limit : message('plan.taken', about([owner], names));
};
