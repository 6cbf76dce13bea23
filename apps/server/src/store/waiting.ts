import { sql } from 'drizzle-orm';
import type { Instant, PersonId, ProgrammeId } from '@tandem/core/model';
import { pairMembers, pairs, participants, programmes } from './schema/index.ts';
import type { Tx } from './store.ts';

/**
 * Since when each person waits who takes part in a programme: the first time they joined a round that is out or over,
 * found nobody in it, and have had no pair since. Who does not wait is not in the answer.
 */
export const waitingIn = async (tx: Tx, programmeId: ProgrammeId): Promise<ReadonlyMap<PersonId, Instant>> => {
  const had = sql`select 1 from ${pairMembers} m join ${pairs} q on q.id = m.pair_id where m.person_id = earlier.person_id`;
  const rows = await tx.db
    .select({
      personId: participants.personId,
      since: sql<Instant>`min(earlier.joined_at)`.mapWith(participants.joinedAt),
    })
    .from(participants)
    .innerJoin(sql`${participants} earlier`, sql`earlier.person_id = ${participants.personId}`)
    .innerJoin(programmes, sql`${programmes.id} = earlier.programme_id and ${programmes.state} in ('active', 'closed')`)
    .where(
      sql`${participants.programmeId} = ${programmeId} and earlier.programme_id <> ${programmeId}
        and not exists (${had} and (q.programme_id = earlier.programme_id or q.paired_at > earlier.joined_at))`,
    )
    .groupBy(participants.personId);
  return new Map(rows.map(({ personId, since }) => [personId, since]));
};
