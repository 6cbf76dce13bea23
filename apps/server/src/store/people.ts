import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { CalendarState } from '@tandem/core/contract';
import type { Instant, Person, PersonId, ProgrammeId } from '@tandem/core/model';
import { participants, people } from './schema/index.ts';
import type { Tx } from './store.ts';

export type StoredPerson = { readonly person: Person; readonly calendar: CalendarState; readonly fetchedAt: Instant };

export const savePeople = async (tx: Tx, found: readonly Person[], fetchedAt: Instant): Promise<void> => {
  if (found.length === 0) return;
  await tx.db
    .insert(people)
    .values(found.map((person) => ({ tenantId: tx.tenantId, id: person.id, person, fetchedAt })))
    .onConflictDoUpdate({
      target: [people.tenantId, people.id],
      set: { person: sql`excluded.person`, fetchedAt: sql`excluded.fetched_at` },
    });
};

export const findPeople = async (tx: Tx, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, StoredPerson>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select()
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
};

/** People of a programme of whom the directory has said nothing since. */
export const notFetchedSince = async (tx: Tx, programmeId: ProgrammeId, since: Instant): Promise<PersonId[]> => {
  const rows = await tx.db
    .select({ id: people.id })
    .from(people)
    .innerJoin(participants, and(eq(participants.personId, people.id), eq(participants.programmeId, programmeId)))
    .where(lt(people.fetchedAt, since));
  return rows.map(({ id }) => id);
};

export const saveCalendarStates = async (
  tx: Tx,
  states: ReadonlyMap<PersonId, 'readable' | 'unreadable'>,
): Promise<void> => {
  for (const calendar of ['readable', 'unreadable'] as const) {
    const ids = [...states].filter(([, state]) => state === calendar).map(([id]) => id);
    if (ids.length > 0) await tx.db.update(people).set({ calendar }).where(inArray(people.id, ids));
  }
};
