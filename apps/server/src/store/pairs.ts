import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Member, Message, Pair, PairId, PersonId, ProgrammeId, SeriesId } from '@tandem/core/model';
import { pairMembers, pairs, series } from './schema/index.ts';
import type { Tx } from './store.ts';

/** A pair or a circle, and why it has no series: none could be placed, or somebody has left. */
export type StoredPair = Pair & { readonly unplaced: Message | null };

/** A pair with its people as one row of an answer. */
export const pairColumns = {
  id: pairs.id,
  programmeId: pairs.programmeId,
  members: sql<Member[]>`(
    select jsonb_agg(jsonb_build_object('personId', m.person_id, 'role', m.role) order by m.place)
    from pair_members m where m.pair_id = ${pairs.id})`,
  score: pairs.score,
  state: pairs.state,
  pairedAt: pairs.pairedAt,
  unplaced: pairs.unplaced,
};

export const insertPair = async (tx: Tx, pair: StoredPair): Promise<void> => {
  const { id: pairId, programmeId } = pair;
  await tx.db.insert(pairs).values({ ...pair, tenantId: tx.tenantId });
  await tx.db
    .insert(pairMembers)
    .values(pair.members.map((member, place) => ({ ...member, tenantId: tx.tenantId, pairId, programmeId, place })));
};

export const findPair = async (tx: Tx, id: PairId): Promise<StoredPair | null> => {
  const [row] = await tx.db.select(pairColumns).from(pairs).where(eq(pairs.id, id));
  return row ?? null;
};

/** Open pairs and circles of one person, in every programme. */
export const pairsOf = (tx: Tx, personId: PersonId): Promise<readonly StoredPair[]> =>
  tx.db
    .select(pairColumns)
    .from(pairs)
    .innerJoin(pairMembers, eq(pairMembers.pairId, pairs.id))
    .where(and(eq(pairMembers.personId, personId), eq(pairs.state, 'active')))
    .orderBy(asc(pairs.pairedAt), asc(pairs.id));

/** Pairs and circles of one person that ended because somebody has left the organisation, newest first. */
export const pairsThatLost = (tx: Tx, personId: PersonId): Promise<readonly StoredPair[]> =>
  tx.db
    .select(pairColumns)
    .from(pairs)
    .innerJoin(pairMembers, eq(pairMembers.pairId, pairs.id))
    .where(
      and(
        eq(pairMembers.personId, personId),
        eq(pairs.state, 'ended'),
        sql`${pairs.unplaced} ->> 'key' = 'health.left'`,
      ),
    )
    .orderBy(desc(pairs.pairedAt), asc(pairs.id));

/** Pairs of a programme, open and ended. */
export const pairsIn = (tx: Tx, programmeId: ProgrammeId): Promise<readonly StoredPair[]> =>
  tx.db
    .select(pairColumns)
    .from(pairs)
    .where(eq(pairs.programmeId, programmeId))
    .orderBy(asc(pairs.pairedAt), asc(pairs.id));

/** The people of each of these series. */
export const membersOfSeries = async (
  tx: Tx,
  ids: readonly SeriesId[],
): Promise<ReadonlyMap<SeriesId, readonly PersonId[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: series.id, personId: pairMembers.personId })
    .from(series)
    .innerJoin(pairMembers, eq(pairMembers.pairId, series.pairId))
    .where(inArray(series.id, [...ids]))
    .orderBy(asc(pairMembers.place));
  const found = new Map<SeriesId, PersonId[]>(ids.map((id) => [id, []]));
  for (const { id, personId } of rows) found.get(id)?.push(personId);
  return found;
};

export const allPairs = (tx: Tx): Promise<readonly StoredPair[]> => tx.db.select(pairColumns).from(pairs);

export const endPairs = async (tx: Tx, programmeId: ProgrammeId): Promise<void> => {
  await tx.db.update(pairs).set({ state: 'ended' }).where(eq(pairs.programmeId, programmeId));
};

export const endPair = async (tx: Tx, id: PairId): Promise<void> => {
  await tx.db.update(pairs).set({ state: 'ended' }).where(eq(pairs.id, id));
};

/** Somebody leaves a circle that goes on; their time is free again. */
export const removeMember = async (tx: Tx, pairId: PairId, personId: PersonId): Promise<void> => {
  await tx.db.delete(pairMembers).where(and(eq(pairMembers.pairId, pairId), eq(pairMembers.personId, personId)));
  await tx.db.execute(sql`delete from reservations r using check_ins c, series s
    where r.check_in_id = c.id and c.series_id = s.id and s.pair_id = ${pairId} and r.person_id = ${personId}`);
};

export const saveUnplaced = async (tx: Tx, id: PairId, unplaced: Message | null): Promise<void> => {
  await tx.db.update(pairs).set({ unplaced }).where(eq(pairs.id, id));
};
