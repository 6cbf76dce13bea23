import { message } from '../messages/index.ts';
import type { Message, PairId } from '../model/index.ts';
import { about } from './about.ts';
import { boundOf } from './joint/bound.ts';
import type { TimeOf } from './joint/joint.ts';
import { judgedAround } from './joint/judged-around.ts';
import { objectiveOf } from './joint/objective.ts';
import type { PlanState } from './joint/plan-state.ts';
import { whyNone } from './limits.ts';
import { isSameSlot } from './occurrences.ts';
import type { JointSeries } from './joint/series.ts';
import { settled } from './joint/settled.ts';
import type { CalendarsInput, JudgedSlot, PlannedSeries, ProgrammePlan, SeriesRequest } from './types.ts';
import { weightsFor } from './weights.ts';

/**
 * Places all series of a programme jointly: nobody in two check-ins at once, at most two on a day, early and late
 * hours shared out over everyone's series. The answer does not depend on the order of `requests`.
 */
export const planProgramme = (requests: readonly SeriesRequest[], calendars: CalendarsInput): ProgrammePlan => {
  const { names } = calendars;
  const { never, found: settledPlan } = settled(requests, calendars);
  const reasons = new Map(never);
  if (settledPlan === null) return answer(requests, new Map(), reasons, null);
  const { state, frame, timeOf } = settledPlan;
  const judged = judgedAround(state, frame.horizon, timeOf, names);
  for (const [index, one] of state.series.entries())
    if ((state.picks[index] ?? -1) < 0) reasons.set(one.request.pairId, reasonOf(one, timeOf, calendars));
  const found = new Map(state.series.map(({ request }, index) => [request.pairId, judged[index] ?? null]));
  return answer(requests, found, reasons, state);
};

const reasonOf = ({ request, candidates }: JointSeries, timeOf: TimeOf, calendars: CalendarsInput): Message =>
  candidates.count > 0
    ? message('plan.taken', about(request.people.slice(0, 1), calendars.names))
    : (whyNone(timeOf(request), calendars)?.[0] ?? message('limits.full'));

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
