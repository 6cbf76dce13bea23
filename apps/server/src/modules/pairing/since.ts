import type { Caller } from '@tandem/core/access';
import type { PersonCard, Since } from '@tandem/core/contract';
import type { PersonId, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { changedSince } from '../../store/looked-at.ts';
import { departedFrom } from '../people/directory.ts';
import { cardsOf } from './cards.ts';
import { loadDraft } from './load-draft.ts';

/** What happened among the people of a programme since a draft looked at them. What somebody changed is never said. */
export const readSince = async (deps: Deps, caller: Caller, id: ProposalId): Promise<Since> => {
  requireCoordinator(caller);
  const { tenantId } = caller;
  const { programmeId, board } = await loadDraft(deps, tenantId, id);
  const since = await deps.store.inTenant(tenantId, (tx) => changedSince(tx, id, programmeId));
  const idsOf = (state: (typeof since)[number]['state']): PersonId[] =>
    since.flatMap((one) => (one.state === state ? [one.id] : []));
  const gone = await departedFrom(deps, tenantId, programmeId);
  const joined = idsOf('joined').filter((one) => !gone.has(one));
  const left = new Set([...idsOf('left'), ...[...gone].filter((one) => !idsOf('joined').includes(one))]);
  const leftOut = new Set(
    board.decided.decisions.flatMap((decision) => (decision.kind === 'leaveOut' ? [decision.personId] : [])),
  );
  const missed = [...left].filter((one) => !leftOut.has(one));
  const cards = await cardsOf(deps, tenantId, [...joined, ...missed]);
  const cardsFor = (ids: readonly PersonId[]): PersonCard[] => ids.flatMap((one) => cards.get(one) ?? []);
  return {
    joined: cardsFor(joined),
    left: cardsFor(missed),
    changed: idsOf('changed').filter((one) => !leftOut.has(one)).length,
  };
};
