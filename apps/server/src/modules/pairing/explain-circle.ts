import type { Caller } from '@tandem/core/access';
import type { CircleExplanation, PersonCard } from '@tandem/core/contract';
import type { Elsewhere } from '@tandem/core/matching';
import type { PersonId, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { cardsOf } from './cards.ts';
import { loadDraft } from './load-draft.ts';

/** The circle that somebody of a draft sits in: what each brings, and the best other circle for each. */
export const explainCircleIn = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  personId: PersonId,
): Promise<CircleExplanation> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const answer = await deps.compute.askDraft(draft.board, { kind: 'explainCircle', personId }, draft.input);
  const { points, people } = present(answer.explanation);
  const named = people.flatMap(({ personId: one, elsewhere }) => [
    one,
    ...(elsewhere === null ? [] : [...elsewhere.others, ...(elsewhere.instead === null ? [] : [elsewhere.instead])]),
  ]);
  const cards = await cardsOf(deps, caller.tenantId, named);
  const cardsFor = (ids: readonly PersonId[]): PersonCard[] => ids.flatMap((one) => cards.get(one) ?? []);
  return {
    points,
    people: people.flatMap(({ personId: one, brings, elsewhere }) =>
      cardsFor([one]).map((person) => ({
        person,
        brings,
        elsewhere: elsewhere === null ? null : elsewhereWith(elsewhere, cardsFor),
      })),
    ),
  };
};

const elsewhereWith = (
  { others, instead, points }: Elsewhere,
  cardsFor: (ids: readonly PersonId[]) => PersonCard[],
): CircleExplanation['people'][number]['elsewhere'] => ({
  others: cardsFor(others),
  instead: cardsFor(instead === null ? [] : [instead])[0] ?? null,
  points,
});
