import type { Decided } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { Candidate } from '@tandem/core/matching';
import type { PersonId, ShortList, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { lookedAt, type Said } from '../../store/looked-at.ts';
import { participantsAmong } from '../../store/participants.ts';
import { shortListsIn } from '../../store/short-lists.ts';
import { waitingIn } from '../../store/waiting.ts';
import { peopleById } from '../people/directory.ts';
import { candidatesOf } from './candidates.ts';
import type { Draft } from './load-draft.ts';

/** Those whom decisions add to a draft and who are not in it yet, and what each has said. */
export type Arrivals = { readonly candidates: readonly Candidate[]; readonly said: readonly Said[] };

const nobody: Arrivals = { candidates: [], said: [] };

/**
 * Looks at whom decisions add to a draft as its run looked at everybody else: the same weeks of their calendar, which may
 * have been read a few minutes ago, so that what was shown is what is decided. Refuses who does not take part, and who is
 * in the run: `matching.invalid` with the decision.
 */
export const arrivalsOf = async (
  deps: Deps,
  tenantId: TenantId,
  { id, programmeId, board }: Draft,
  { decisions }: Decided,
): Promise<Arrivals> => {
  const here = new Set(board.joined.map(({ person }) => person.id));
  const wanted = new Map(
    decisions.flatMap((decision, at) =>
      decision.kind === 'add' && !here.has(decision.personId) ? [[decision.personId, at] as const] : [],
    ),
  );
  if (wanted.size === 0) return nobody;
  const { looked, participants, lists, waiting } = await deps.store.inTenant(tenantId, async (tx) => ({
    looked: present(await lookedAt(tx, id)),
    participants: await participantsAmong(tx, programmeId, [...wanted.keys()]),
    lists: await shortListsIn(tx, programmeId),
    waiting: await waitingIn(tx, programmeId),
  }));
  const people = await peopleById(deps, tenantId, [...wanted.keys()]);
  const joining = [...wanted].map(([personId, at]) => {
    const participant = participants.get(personId);
    if (participant === undefined || !people.has(personId)) throw refused(at, 'does not take part in this programme');
    if (looked.people.has(personId)) throw refused(at, 'is in this run already');
    return participant;
  });
  const availability = await deps.recent.availability(tenantId, [...people.values()], looked.window);
  return {
    candidates: candidatesOf(joining, { people, availability, waiting, lists }).map((one) => ({
      ...one,
      setAside: eitherWay(one.person.id, lists),
    })),
    said: joining.map(({ personId, roles, profile }) => {
      const { wishes = [], setAside = [] } = lists.get(personId) ?? {};
      return { id: personId, roles, profile, wishes, setAside };
    }),
  };
};

/** Whom somebody set aside, and who set them aside: the lists of the run are older than they are. */
const eitherWay = (id: PersonId, lists: ReadonlyMap<PersonId, ShortList>): readonly PersonId[] => [
  ...new Set([
    ...(lists.get(id)?.setAside ?? []),
    ...[...lists].flatMap(([by, { setAside }]) => (setAside.includes(id) ? [by] : [])),
  ]),
];

const refused = (at: number, why: string): AppError =>
  new AppError('matching.invalid', `Somebody who shall be added ${why}. Look at the board as it is now.`, {
    field: `decisions.${at}`,
  });
