import type { Caller } from '@tandem/core/access';
import type { PairExplanation } from '@tandem/core/contract';
import type { PersonId, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { cardsOf } from './cards.ts';
import { consequenceOf, peopleIn } from './consequence.ts';
import { loadDraft } from './load-draft.ts';

/** A pair of a draft explained: the next best for each of the two, and what the programme would lose without it. */
export const explainInDraft = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  a: PersonId,
  b: PersonId,
): Promise<PairExplanation> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const two = [a, b] as const;
  const { explanation } = await deps.compute.askDraft(draft.board, { kind: 'explain', two }, draft.input);
  const { next, isPair, otherwise } = explanation;
  const without = isPair ? otherwise : null;
  const named = [
    ...two,
    ...next.flatMap((one) => one?.personId ?? []),
    ...(without === null ? [] : peopleIn([without])),
  ];
  const cards = await cardsOf(deps, caller.tenantId, named);
  return {
    next: two.flatMap((id, at) => {
      const [of, other] = [cards.get(id), next[at] ?? null];
      const person = other === null ? undefined : cards.get(other.personId);
      if (of === undefined) return [];
      return [{ of, best: person === undefined || other === null ? null : { person, points: other.points } }];
    }),
    without: without === null ? null : consequenceOf(without, cards),
  };
};
