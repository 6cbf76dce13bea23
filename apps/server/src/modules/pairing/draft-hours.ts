import type { Caller } from '@tandem/core/access';
import type { Decision, DraftHours, HourChoices } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { PairId, Programme, ProposalId, TenantId } from '@tandem/core/model';
import type { HoursInput, HoursOf } from '../../compute/hours/question.ts';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { findProgramme } from '../../store/programmes.ts';
import { withRecentCalendars } from '../checkins/with-recent-calendars.ts';
import { sentence } from '../for-reader.ts';
import { peopleById } from '../people/directory.ts';
import { chosenHours } from './chosen-hours.ts';
import { hourOf } from './hour-of.ts';
import { loadDraft, type Draft } from './load-draft.ts';
import { toPlan } from './plan.ts';
import { presentChoices } from './present-choices.ts';
import { peopleIn } from './view.ts';

/** For looking, calendars are as good as new for so long, milliseconds: ten minutes. */
export const LOOKED_AT_MS = 600_000;

/** Hours offered for one series. */
export const OFFERED = 12;

/** The hours that a draft's pairs would get if it were published now, planned together. */
export const readDraftHours = async (deps: Deps, caller: Caller, id: ProposalId): Promise<DraftHours> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const { programme, about, load } = await hoursOf(deps, caller.tenantId, draft, draft.board.decided.decisions);
  const { plan, readAt } = await deps.compute.askHours(about, { kind: 'plan' }, load);
  const chosen = new Set(about.decisions.map(({ pairId }) => pairId));
  const chosenFor = (pairId: PairId) => (plan.lapsed.includes(pairId) ? 'lapsed' : chosen.has(pairId) ? 'yes' : 'no');
  return {
    readAt,
    series: plan.planned.map((one) => ({
      pairId: one.pairId,
      dates: programme.cadence.dates,
      hour: one.state === 'placed' ? hourOf(one.judged) : null,
      reason: one.state === 'placed' ? null : sentence(one.reason, caller.personId),
      chosen: chosenFor(one.pairId),
    })),
  };
};

/** What one pair of a draft can choose from, and who gives way to it. */
export const readHourChoices = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  pairId: PairId,
): Promise<HourChoices> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  present(draft.result.pairs.find((pair) => pair.pairId === pairId));
  const { programme, about, load } = await hoursOf(deps, caller.tenantId, draft, draft.board.decided.decisions);
  const { choices } = await deps.compute.askHours(about, { kind: 'choices', pairId, most: OFFERED }, load);
  return presentChoices(deps, caller, choices, { pairs: draft.result.pairs, dates: programme.cadence.dates });
};

/** Refuses a new choice of an hour that cannot be had, in words: `slot.gone`. Those that stand already were looked at. */
export const refuseLostHours = async (
  deps: Deps,
  { tenantId }: Pick<Caller, 'tenantId'>,
  draft: Draft,
  wanted: readonly Decision[],
): Promise<void> => {
  const standing = new Set(draft.board.decided.decisions.map((decision) => JSON.stringify(decision)));
  const added = wanted.filter((decision) => decision.kind === 'hour' && !standing.has(JSON.stringify(decision)));
  if (added.length === 0) return;
  const { about, load } = await hoursOf(deps, tenantId, draft, wanted);
  const { lapsed } = await deps.compute.askHours(about, { kind: 'lapsed' }, load);
  const asked = chosenHours(added, draft.result);
  if (!asked.some(({ pairId }) => lapsed.includes(pairId))) return;
  throw new AppError(
    'slot.gone',
    'This hour cannot be had: most of its dates clash by now, or somebody has another chosen check-in then. Choose another one.',
  );
};

type Hours = { readonly programme: Programme; readonly about: HoursOf; readonly load: () => Promise<HoursInput> };

const hoursOf = async (
  world: Deps,
  tenantId: TenantId,
  { id, programmeId, result }: Draft,
  decisions: readonly Decision[],
): Promise<Hours> => {
  const deps = withRecentCalendars(world, tenantId);
  const programme = present(await deps.store.inTenant(tenantId, (tx) => findProgramme(tx, programmeId)));
  const { cadence, startsOn, meeting, priority } = programme;
  const version = JSON.stringify([cadence, startsOn, meeting, priority, result.pairs.map(({ pairId }) => pairId)]);
  const readSince = deps.clock() - LOOKED_AT_MS;
  return {
    programme,
    about: { id, version, readSince, decisions: chosenHours(decisions, result) },
    load: async () => {
      const people = await peopleById(deps, tenantId, peopleIn(result));
      const { requests, calendars } = await toPlan(deps, tenantId, programme, result.pairs, people, {});
      const readAt = deps.recent.readAt(tenantId, [...people.values()]) ?? deps.clock();
      return { requests, calendars, readAt };
    },
  };
};
