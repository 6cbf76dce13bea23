import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { MeetingWishes, Participant, PersonId, ProgrammeId } from '@tandem/core/model';
import { participants } from './schema/index.ts';
import type { Tx } from './store.ts';

export const saveParticipant = async (tx: Tx, participant: Participant): Promise<void> => {
  const { roles, profile, invitedBy } = participant;
  await tx.db
    .insert(participants)
    .values({ ...participant, tenantId: tx.tenantId })
    .onConflictDoUpdate({
      target: [participants.tenantId, participants.programmeId, participants.personId],
      set: { roles, profile, invitedBy },
    });
};

/** Keeps people whom a coordinator entered; who has said something themselves meanwhile is left as they are. */
export const saveInvited = async (tx: Tx, invited: readonly Participant[]): Promise<void> => {
  if (invited.length === 0) return;
  await tx.db
    .insert(participants)
    .values(invited.map((participant) => ({ ...participant, tenantId: tx.tenantId })))
    .onConflictDoUpdate({
      target: [participants.tenantId, participants.programmeId, participants.personId],
      set: { roles: sql`excluded.roles`, profile: sql`excluded.profile`, invitedBy: sql`excluded.invited_by` },
      setWhere: isNotNull(participants.invitedBy),
    });
};

export const removeParticipant = async (tx: Tx, programmeId: ProgrammeId, personId: PersonId): Promise<boolean> => {
  const removed = await tx.db
    .delete(participants)
    .where(and(eq(participants.programmeId, programmeId), eq(participants.personId, personId)))
    .returning({ personId: participants.personId });
  return removed.length > 0;
};

export const findParticipant = async (
  tx: Tx,
  programmeId: ProgrammeId,
  personId: PersonId,
): Promise<Participant | null> => {
  const [row] = await tx.db
    .select()
    .from(participants)
    .where(and(eq(participants.programmeId, programmeId), eq(participants.personId, personId)));
  return row ?? null;
};

export const listParticipants = (tx: Tx, programmeId: ProgrammeId): Promise<Participant[]> =>
  tx.db
    .select()
    .from(participants)
    .where(eq(participants.programmeId, programmeId))
    .orderBy(asc(participants.joinedAt), asc(participants.personId));

/** Those of these people who take part in a programme. */
export const participantsAmong = async (
  tx: Tx,
  programmeId: ProgrammeId,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Participant>> => {
  const rows = await tx.db
    .select()
    .from(participants)
    .where(and(eq(participants.programmeId, programmeId), inArray(participants.personId, [...ids])));
  return new Map(rows.map((row) => [row.personId, row]));
};

/** When check-ins suit these people, as far as they said so in this programme. */
export const meetingWishesIn = async (
  tx: Tx,
  programmeId: ProgrammeId,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, MeetingWishes>> => {
  if (people.length === 0) return new Map();
  const rows = await tx.db
    .select({ personId: participants.personId, profile: participants.profile })
    .from(participants)
    .where(and(eq(participants.programmeId, programmeId), inArray(participants.personId, [...people])));
  return new Map(rows.map(({ personId, profile }) => [personId, profile.meeting]));
};

/** Every programme a person takes part in, newest first. */
export const participationsOf = (tx: Tx, personId: PersonId): Promise<Participant[]> =>
  tx.db.select().from(participants).where(eq(participants.personId, personId)).orderBy(desc(participants.joinedAt));

/** Skill names the organisation uses, most used first. The person's own row does not count. */
export const skillNames = (tx: Tx, except: PersonId): Promise<{ name: string; people: number }[]> => {
  const name = sql<string>`skill->>'name'`;
  return tx.db
    .select({ name, people: sql<number>`count(distinct ${participants.personId})::integer` })
    .from(
      sql`${participants}, jsonb_array_elements((${participants.profile}->'offers') || (${participants.profile}->'wants')) skill`,
    )
    .where(ne(participants.personId, except))
    .groupBy(name)
    .orderBy(sql`2 desc, 1`)
    .limit(200);
};
