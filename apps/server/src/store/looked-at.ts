import { eq, sql } from 'drizzle-orm';
import type { Candidate } from '@tandem/core/matching';
import type { PersonId, ProgrammeId, ProposalId, ShortList, Window } from '@tandem/core/model';
import { matchingInputs, participants, shortLists } from './schema/index.ts';
import type { Tx } from './store.ts';

/** What somebody has said themselves, as far as matching listens to it. */
export type Said = Pick<Candidate, 'roles' | 'profile'> & ShortList & { readonly id: PersonId };

/** Two who said the same have the same one; it says nothing of what that was. */
const fingerprint = (roles: unknown, profile: unknown, wishes: unknown, setAside: unknown) =>
  sql`md5(jsonb_build_array(${roles}, ${profile}, coalesce(${wishes}, '[]'), coalesce(${setAside}, '[]'))::text)`;

const one = (key: keyof Said) => sql`one->${sql.raw(`'${key}'`)}`;

/** Fingerprints by id, as the column `said` keeps them. */
const fingerprints = (people: readonly Said[]) =>
  sql`(select coalesce(jsonb_object_agg(one->>'id', ${fingerprint(one('roles'), one('profile'), one('wishes'), one('setAside'))}), '{}')
    from jsonb_array_elements(${JSON.stringify(people)}::jsonb) one)`;

/** Keeps what these people have said as what the draft looked at; `without` are looked at no more. */
export const saveSaid = async (
  tx: Tx,
  proposalId: ProposalId,
  people: readonly Said[],
  without: readonly PersonId[] = [],
): Promise<void> => {
  const ids = sql`(select coalesce(array_agg(value), '{}') from jsonb_array_elements_text(${JSON.stringify(without)}::jsonb))`;
  await tx.db
    .update(matchingInputs)
    .set({ said: sql`(${matchingInputs.said} - ${ids}) || ${fingerprints(people)}` })
    .where(eq(matchingInputs.proposalId, proposalId));
};

/** The weeks of calendars that a draft looked at, and everybody in it; null when nothing can be decided on it any more. */
export const lookedAt = async (
  tx: Tx,
  proposalId: ProposalId,
): Promise<{ readonly window: Window; readonly people: ReadonlySet<PersonId> } | null> => {
  const [row] = await tx.db
    .select({
      window: sql<Window>`${matchingInputs.input}->'window'`,
      people: sql<PersonId[]>`(select coalesce(jsonb_agg(id), '[]') from jsonb_object_keys(${matchingInputs.said}) id)`,
    })
    .from(matchingInputs)
    .where(eq(matchingInputs.proposalId, proposalId));
  return row === undefined ? null : { window: row.window, people: new Set(row.people) };
};

type ToldApart = { readonly id: PersonId; readonly state: 'joined' | 'left' | 'changed' };

/** Who takes part in a programme and is not in a draft of it, who is in it and left, and who said something else since. */
export const changedSince = async (
  tx: Tx,
  proposalId: ProposalId,
  programmeId: ProgrammeId,
): Promise<readonly ToldApart[]> => {
  const now = tx.db.$with('now').as(
    tx.db
      .select({
        id: sql<PersonId>`${participants.personId}::text`.as('id'),
        joinedAt: participants.joinedAt,
        words: fingerprint(participants.roles, participants.profile, shortLists.wishes, shortLists.setAside).as(
          'words',
        ),
      })
      .from(participants)
      .leftJoin(
        shortLists,
        sql`${shortLists.programmeId} = ${participants.programmeId} and ${shortLists.personId} = ${participants.personId}`,
      )
      .where(eq(participants.programmeId, programmeId)),
  );
  const then = sql`(select key as then_id, value as then_words from ${matchingInputs}, jsonb_each_text(${matchingInputs.said})
    where ${matchingInputs.proposalId} = ${proposalId}) as looked_at`;
  return tx.db
    .with(now)
    .select({
      id: sql<PersonId>`coalesce(${now.id}, then_id)`,
      state: sql<
        ToldApart['state']
      >`case when then_id is null then 'joined' when ${now.id} is null then 'left' else 'changed' end`,
    })
    .from(now)
    .fullJoin(then, sql`then_id = ${now.id}`)
    .where(sql`then_words is distinct from ${now.words}`)
    .orderBy(now.joinedAt, sql`1`);
};
