import { and, eq } from 'drizzle-orm';
import type { PersonId, ProgrammeId, ShortList } from '@tandem/core/model';
import { shortLists } from './schema/index.ts';
import type { Tx } from './store.ts';

const nothingSaid: ShortList = { wishes: [], setAside: [] };

/** What a participant said about colleagues; empty lists where nothing. */
export const findShortList = async (tx: Tx, programmeId: ProgrammeId, personId: PersonId): Promise<ShortList> => {
  const [row] = await tx.db
    .select({ wishes: shortLists.wishes, setAside: shortLists.setAside })
    .from(shortLists)
    .where(and(eq(shortLists.programmeId, programmeId), eq(shortLists.personId, personId)));
  return row ?? nothingSaid;
};

export const saveShortList = async (
  tx: Tx,
  programmeId: ProgrammeId,
  personId: PersonId,
  { wishes, setAside }: ShortList,
): Promise<void> => {
  await tx.db
    .insert(shortLists)
    .values({ tenantId: tx.tenantId, programmeId, personId, wishes, setAside })
    .onConflictDoUpdate({
      target: [shortLists.tenantId, shortLists.programmeId, shortLists.personId],
      set: { wishes, setAside },
    });
};

/** What everybody in a programme said: for a matching run, and for nobody to read. */
export const shortListsIn = async (tx: Tx, programmeId: ProgrammeId): Promise<ReadonlyMap<PersonId, ShortList>> => {
  const rows = await tx.db
    .select({ personId: shortLists.personId, wishes: shortLists.wishes, setAside: shortLists.setAside })
    .from(shortLists)
    .where(eq(shortLists.programmeId, programmeId));
  return new Map(rows.map(({ personId, ...list }) => [personId, list]));
};
