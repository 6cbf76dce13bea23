import type { Caller } from '@tandem/core/access';
import type { WhyNot } from '@tandem/core/contract';
import type { PersonId, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { personCard } from '../people/present.ts';
import { blockMessage } from './block-message.ts';
import { decidedInput, decidedOf } from './decided-input.ts';
import { loadDraft } from './load-draft.ts';

/** Why two people of a draft are no pair: the rules between them, or what it would cost to make them one. */
export const whyNot = async (deps: Deps, caller: Caller, id: ProposalId, a: PersonId, b: PersonId): Promise<WhyNot> => {
  requireCoordinator(caller);
  const { input, objective, decisions } = await loadDraft(deps, caller.tenantId, id);
  const found = await deps.compute.between(decidedInput(input, decidedOf(objective, decisions)), a, b);
  if (found.state === 'blocked') {
    return { state: 'blocked', reasons: found.blocks.map((block) => blockMessage(block, input, found.two)) };
  }
  const { points, isPair, cost } = found.explanation;
  if (isPair) return { state: 'paired', points: points ?? 0 };
  const card = (id: PersonId) => personCard(present(input.people.find(({ person }) => person.id === id)).person);
  return {
    state: 'possible',
    people: [card(found.two[0]), card(found.two[1])],
    points: points ?? 0,
    cost: cost === null ? null : { pairs: negated(cost.pairs), points: negated(cost.points) },
  };
};

/** Of a loss, the difference it makes; zero stays zero and does not become minus zero. */
const negated = (loss: number): number => (loss === 0 ? 0 : -loss);
