import type { Caller } from '@tandem/core/access';
import type { PersonCard, Since } from '@tandem/core/contract';
import type { PersonId, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { changedSince } from '../../store/looked-at.ts';
import { departedAmong, unansweredAmong } from '../people/directory.ts';
import { cardsOf } from './cards.ts';
import { loadDraft } from './load-draft.ts';
import { peopleIn } from './view.ts';

/** What happened among the people of a programme since a draft looked at them. What somebody changed is never said. */
export const readSince = async (deps: Deps, caller: Caller, id: ProposalId): Promise<Since> => {
  requireCoordinator(caller);
  const { tenantId } = caller;
  const { programmeId, board, result } = await loadDraft(deps, tenantId, id);
  const since = await deps.store.inTenant(tenantId, (tx) => changedSince(tx, id, programmeId));
  const idsOf = (state: (typeof since)[number]['state']): PersonId[] =>
    since.flatMap((one) => (one.state === state ? [one.id] : []));
  const [joined, left] = [idsOf('joined'), idsOf('left')];
  const cards = await cardsOf(deps, tenantId, [...joined, ...left, ...peopleIn(result)]);
  const gone = await departedAmong(deps, tenantId, await unansweredAmong(deps, tenantId, peopleIn(result)));
  const leftOut = new Set(
    board.decided.decisions.flatMap((decision) => (decision.kind === 'leaveOut' ? [decision.personId] : [])),
  );
  const cardsFor = (ids: readonly PersonId[]): PersonCard[] => [...new Set(ids)].flatMap((one) => cards.get(one) ?? []);
  return {
    joined: cardsFor(joined),
    left: cardsFor([...left, ...gone].filter((one) => !leftOut.has(one))),
    changed: idsOf('changed').filter((one) => !leftOut.has(one)).length,
  };
};
