import type { Caller } from '@tandem/core/access';
import type { MessagePreview } from '@tandem/core/contract';
import { message } from '@tandem/core/messages';
import type { Person, PersonId, Programme, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { findProgramme } from '../../store/programmes.ts';
import type { StoredResult } from '../../store/schema/index.ts';
import { scoreFor } from '../for-reader.ts';
import { peopleById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';
import { loadDraft } from './load-draft.ts';

/** Pairs on a page. */
const aPage = 20;

/** What people read when a draft is published, a page of pairs at a time, the best pairs first. */
export const previewMessages = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  from: number,
): Promise<{ pairs: MessagePreview[][]; total: number }> => {
  requireCoordinator(caller);
  const { result, programmeId } = await loadDraft(deps, caller.tenantId, id);
  const programme = present(await deps.store.inTenant(caller.tenantId, (tx) => findProgramme(tx, programmeId)));
  const page = result.pairs.toSorted((a, b) => b.score.total - a.score.total).slice(from, from + aPage);
  const ids = page.flatMap(({ members }) => members.map(({ personId }) => personId));
  const people = await peopleById(deps, caller.tenantId, [...new Set(ids)]);
  return { pairs: page.map((pair) => previews(pair, programme, people)), total: result.pairs.length };
};

const previews = (
  { members, score }: StoredResult['pairs'][number],
  programme: Programme,
  people: ReadonlyMap<PersonId, Person>,
): MessagePreview[] => {
  const here = members.flatMap(({ personId }) => people.get(personId) ?? []);
  return here.map((to) => ({
    to: personCard(to),
    title: message('notice.pairPublished.title', {
      partner: here
        .filter(({ id }) => id !== to.id)
        .map(({ name }) => name)
        .join(', '),
      programme: programme.name,
    }),
    preview: message('notice.pairPublished'),
    reasons: scoreFor(score, to.id)
      .reasons.filter(({ points }) => points > 0)
      .map((reason) => reason.message),
  }));
};
