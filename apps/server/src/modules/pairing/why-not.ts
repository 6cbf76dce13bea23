import type { Caller } from '@tandem/core/access';
import type { WhyNot } from '@tandem/core/contract';
import type { Together } from '@tandem/core/matching';
import type { PersonId, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { peopleById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';
import { blockMessage } from './block-message.ts';
import { loadDraft } from './load-draft.ts';
import type { Between } from '../../compute/between.ts';

/** Why two people of a draft are no pair, or in no circle together: the rules between them, or what it would cost. */
export const whyNot = async (deps: Deps, caller: Caller, id: ProposalId, a: PersonId, b: PersonId): Promise<WhyNot> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const { between } = await deps.compute.askDraft(draft.board, { kind: 'between', a, b }, draft.input);
  const people = await peopleById(deps, caller.tenantId, [...between.two]);
  if (between.state === 'blocked') {
    const both = { people: [...people.values()].map((person) => ({ person })) };
    return { state: 'blocked', reasons: between.blocks.map((block) => blockMessage(block, both, between.two)) };
  }
  const meet = between.state;
  const { points, isTogether, otherwise } = asked(between);
  if (isTogether) return { state: 'paired', meet, points };
  const [first, second] = between.two.map((one) => personCard(present(people.get(one))));
  return {
    state: 'possible',
    people: [present(first), present(second)],
    meet,
    points,
    cost: otherwise === null ? null : { pairs: otherwise.pairs, points: otherwise.points },
  };
};

const asked = (between: Exclude<Between, { state: 'blocked' }>): Together => {
  if (between.state === 'circle') return between.together;
  const { isPair, points, otherwise } = between.explanation;
  return { isTogether: isPair, points: points ?? 0, otherwise };
};
