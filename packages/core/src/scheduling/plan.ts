import { message } from '../messages/index.ts';
import type { Message, PairId } from '../model/index.ts';
import { about, type Names } from './about.ts';
import { frameFor, type Frame } from './frame.ts';
import { boundOf } from './joint/bound.ts';
import { openPlan, settlePlan, type TimeOf } from './joint/joint.ts';
import { judgedAround } from './joint/judged-around.ts';
import { objectiveOf } from './joint/objective.ts';
import type { PlanState } from './joint/plan-state.ts';
import { whyNever, whyNone } from './limits.ts';
import { isSameSlot } from './occurrences.ts';
import { dayNumber } from './plain-date.ts';
import type { JointSeries } from './joint/series.ts';
import { seriesTime } from './series-time.ts';
import type { CalendarsInput, JudgedSlot, PlannedSeries, ProgrammePlan, SeriesRequest } from './types.ts';
import { weightsFor } from './weights.ts';

/**
 * Places all series of a programme jointly: nobody in two check-ins at once, at most two on a day, early and late
 * hours shared out over everyone's series. The answer does not depend on the order of `requests`.
 */
export const planProgramme = (requests: readonly SeriesRequest[], calendars: CalendarsInput): ProgrammePlan => {
  const { names } = calendars;
  const inOrder = requests.toSorted((a, b) => (a.pairId < b.pairId ? -1 : 1));
  const reasons = new Map<PairId, Message>();
  const sound = inOrder.filter((request) => noted(reasons, request, whyNever(request, calendars)));
  if (sound.length === 0) return answer(requests, new Map(), reasons, null);
  const frame = frameFor(sound, calendars, sound.flatMap(currentDay));
  const timeOf: TimeOf = (request, taken) => seriesTime(request, calendars, frame, taken);
  const placeable = sound.filter((request) => noted(reasons, request, unreadable(request, frame, names)));
  const state = settlePlan(openPlan(placeable, timeOf), timeOf);
  const judged = judgedAround(state, frame.horizon, timeOf, names);
  for (const [index, one] of state.series.entries())
    if ((state.picks[index] ?? -1) < 0) reasons.set(one.request.pairId, reasonOf(one, timeOf, names));
  const found = new Map(state.series.map(({ request }, index) => [request.pairId, judged[index] ?? null]));
  return answer(requests, found, reasons, state);
};

/** Writes down why a series is not placed; true when nothing speaks against it. */
const noted = (reasons: Map<PairId, Message>, { pairId }: SeriesRequest, reason: Message | null): boolean => {
  if (reason !== null) reasons.set(pairId, reason);
  return reason === null;
};

const currentDay = ({ current }: SeriesRequest): readonly number[] =>
  current === undefined ? [] : [dayNumber(current.slot.firstDate)];

const unreadable = ({ people }: SeriesRequest, frame: Frame, names: Names): Message | null => {
  const unread = people.find((id) => frame.personOf(id) === null);
  return unread === undefined ? null : message('plan.unreadable', about([unread], names));
};

const reasonOf = ({ request, candidates }: JointSeries, timeOf: TimeOf, names: Names): Message =>
  candidates.count > 0
    ? message('plan.taken', about(request.people.slice(0, 1), names))
    : (whyNone(timeOf(request), names)?.[0] ?? message('limits.full'));

const answer = (
  requests: readonly SeriesRequest[],
  found: ReadonlyMap<PairId, JudgedSlot | null>,
  reasons: ReadonlyMap<PairId, Message>,
  state: PlanState | null,
): ProgrammePlan => {
  const planned = requests.map(({ pairId }): PlannedSeries => {
    const judged = found.get(pairId) ?? null;
    if (judged !== null) return { pairId, state: 'placed', judged };
    return { pairId, state: 'unplaced', reason: reasons.get(pairId) ?? message('limits.full') };
  });
  const impossible = requests
    .filter(({ pairId }) => !found.has(pairId))
    .reduce((sum, { priority }) => sum + weightsFor(priority).unplaced, 0);
  return {
    planned,
    objective: impossible + (state === null ? 0 : objectiveOf(state)),
    bound: impossible + (state === null ? 0 : boundOf(state)),
    changed: requests.filter((request) => isChanged(request, found)).map(({ pairId }) => pairId),
  };
};

const isChanged = ({ current, pairId }: SeriesRequest, found: ReadonlyMap<PairId, JudgedSlot | null>): boolean => {
  const slot = found.get(pairId)?.slot;
  return current !== undefined && (slot === undefined || !isSameSlot(slot, current.slot));
};
