import { message } from '../messages/index.ts';
import type { Message, PairId } from '../model/index.ts';
import { about } from './about.ts';
import { decideOn, draftPlan } from './draft.ts';
import { boundOf } from './joint/bound.ts';
import type { TimeOf } from './joint/joint.ts';
import { judgedAround } from './joint/judged-around.ts';
import { whyNone } from './limits.ts';
import { isSameSlot } from './occurrences.ts';
import type { JointSeries } from './joint/series.ts';
import type { Decision, Draft } from './reconsider.ts';
import type { CalendarsInput, JudgedSlot, PlannedSeries, ProgrammePlan, SeriesRequest } from './types.ts';
import { weightsFor } from './weights.ts';

/**
 * Places all series of a programme jointly: nobody in two check-ins at once, at most two on a day, early and late
 * hours shared out over everyone's series. The answer does not depend on the order of `requests`. What was decided is
 * taken as `decideOn` takes it.
 */
export const planProgramme = (
  requests: readonly SeriesRequest[],
  calendars: CalendarsInput,
  decisions: readonly Decision[] = [],
): ProgrammePlan => planOf(decideOn(draftPlan(requests, calendars), decisions));

/** A draft as a plan: every placed series judged on all its dates, around all that is decided for its people. */
export const planOf = (draft: Draft): ProgrammePlan => {
  const { made, state, decided, calendars } = draft;
  const reasons = new Map(made.never);
  if (made.found === null) return answer(draft, new Map(), reasons);
  const { frame, timeOf } = made.found;
  const judged = judgedAround(state, frame.horizon, timeOf, calendars.names);
  for (const [index, one] of state.series.entries())
    if ((state.picks[index] ?? -1) < 0)
      reasons.set(one.request.pairId, decided.has(index) ? message('plan.left') : reasonOf(one, timeOf, calendars));
  return answer(
    draft,
    new Map(state.series.map(({ request }, index) => [request.pairId, judged[index] ?? null])),
    reasons,
  );
};

const reasonOf = ({ request, candidates }: JointSeries, timeOf: TimeOf, calendars: CalendarsInput): Message =>
  candidates.count > 0
    ? message('plan.taken', about(request.people.slice(0, 1), calendars.names))
    : (whyNone(timeOf(request), calendars)?.[0] ?? message('limits.full'));

const answer = (
  { requests, state, objective, lapsed }: Draft,
  found: ReadonlyMap<PairId, JudgedSlot | null>,
  reasons: ReadonlyMap<PairId, Message>,
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
    objective: impossible + objective,
    bound: impossible + boundOf(state),
    lapsed,
    changed: requests.filter((request) => isChanged(request, found)).map(({ pairId }) => pairId),
  };
};

const isChanged = ({ current, pairId }: SeriesRequest, found: ReadonlyMap<PairId, JudgedSlot | null>): boolean => {
  const slot = found.get(pairId)?.slot;
  return current !== undefined && (slot === undefined || !isSameSlot(slot, current.slot));
};
