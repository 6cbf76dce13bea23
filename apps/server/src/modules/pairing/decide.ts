import type { Caller } from '@tandem/core/access';
import type { Decided, Proposal } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { Two } from '@tandem/core/matching';
import type { Instant, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { saveDecided } from '../../store/proposals.ts';
import type { StoredDecision } from '../../store/schema/index.ts';
import { decidedInput } from './decided-input.ts';
import { loadDraft, type Draft } from './load-draft.ts';
import { refuseBrokenPins } from './refuse-broken-pins.ts';
import type { Authored } from './authored.ts';
import { weighDecisions } from './weigh-decisions.ts';
import { storedResult } from './stored-result.ts';
import { readRun } from './usecases.ts';

/** Takes what a coordinator decided on a draft, and solves it again around that. */
export const decide = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  wanted: Decided & { readonly revision: number },
): Promise<Proposal> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  if (draft.revision !== wanted.revision) throw decidedMeanwhile();
  const settled = decidedInput(draft.input, wanted);
  refuseBrokenPins(settled);
  const [result] = await deps.compute.matchAll([settled]);
  if (result === undefined) throw new Error('One input, one result.');
  const authored = withAuthors(wanted, draft, caller, deps.clock());
  const change = {
    objective: wanted.objective,
    decisions: await weighDecisions(deps, draft.input, wanted.objective, authored, result),
    result: storedResult(draft.input, result, draft.result.pairs),
  };
  const saved = await deps.store.inTenant(caller.tenantId, (tx) => saveDecided(tx, id, draft.revision, change));
  if (!saved) throw decidedMeanwhile();
  return readRun(deps, caller, id);
};

const decidedMeanwhile = (): AppError =>
  new AppError(
    'proposal.wrong_state',
    'Somebody changed this run meanwhile. Look at it as it is now, and decide again.',
  );

/** A decision that stood before stays its author's; a new one is the caller's. */
const withAuthors = ({ pins, forbids }: Decided, { decisions }: Draft, { personId }: Caller, at: Instant) => {
  const authored =
    (before: readonly StoredDecision[]) =>
    (people: Two): Authored => {
      const known = before.find((each) => each.people[0] === people[0] && each.people[1] === people[1]);
      return { people, by: known?.by ?? personId, at: known?.at ?? at };
    };
  return { pins: pins.map(authored(decisions.pins)), forbids: forbids.map(authored(decisions.forbids)) };
};
