import type { Caller } from '@tandem/core/access';
import type { WhyNot } from '@tandem/core/contract';
import type { PersonId, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { peopleById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';
import { blockMessage } from './block-message.ts';
import { loadDraft } from './load-draft.ts';

/** Why two people of a draft are no pair: the rules between them, or what it would cost to make them one. */
export const whyNot = async (deps: Deps, caller: Caller, id: ProposalId, a: PersonId, b: PersonId): Promise<WhyNot> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const { between } = await deps.compute.askDraft(draft.board, { kind: 'between', a, b }, draft.input);
  const people = await peopleById(deps, caller.tenantId, [...between.two]);
  if (between.state === 'blocked') {
    const both = { people: [...people.values()].map((person) => ({ person })) };
    return { state: 'blocked', reasons: between.blocks.map((block) => blockMessage(block, both, between.two)) };
  }
  const { points, isPair, otherwise } = between.explanation;
  if (isPair) return { state: 'paired', points: points ?? 0 };
  const [first, second] = between.two.map((one) => personCard(present(people.get(one))));
  return {
    state: 'possible',
    people: [present(first), present(second)],
    points: points ?? 0,
    cost: otherwise === null ? null : { pairs: otherwise.pairs, points: otherwise.points },
  };
};
