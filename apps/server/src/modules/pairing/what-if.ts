import type { Caller } from '@tandem/core/access';
import type { Consequence, Decided } from '@tandem/core/contract';
import type { ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { arrivalsOf } from './arrivals.ts';
import { cardsOf } from './cards.ts';
import { consequenceOf, peopleIn } from './consequence.ts';
import { loadDraft } from './load-draft.ts';
import { refuseBrokenPins } from './refuse-broken-pins.ts';

/** What other decisions would change, solved exactly and in the fewest changes; nothing is kept. */
export const whatIfDecided = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  { objective, decisions }: Decided,
): Promise<Consequence> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const wanted = { objective, decisions };
  const { candidates: arrivals } = await arrivalsOf(deps, caller.tenantId, draft, wanted);
  await refuseBrokenPins(draft, wanted, arrivals);
  const { change } = await deps.compute.askDraft(draft.board, { kind: 'whatIf', wanted, arrivals }, draft.input);
  return consequenceOf(change, await cardsOf(deps, caller.tenantId, peopleIn([change])));
};
