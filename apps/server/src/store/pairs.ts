import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Message, Pair, PairId, PersonId, ProgrammeId, SeriesId } from '@tandem/core/model';
import { pairs, series } from './schema/index.ts';
import type { Tx } from './store.ts';

/** A pair, and why no series could be placed for it. */
export type StoredPair = Pair & { readonly unplaced: Message | null };

export const toPair = (row: typeof pairs.$inferSelect): StoredPair => ({
  id: row.id,
  programmeId: row.programmeId,
  members: [
    { personId: row.firstId, role: row.firstRole },
    { personId: row.secondId, role: row.secondRole },
  ],
  score: row.score,
  state: row.state,
  pairedAt: row.pairedAt,
  unplaced: row.unplaced,
});

export const insertPair = async (tx: Tx, pair: StoredPair): Promise<void> => {
  const [first, second] = pair.members;
  if (first === undefined || second === undefined) throw new Error('A pair has two members.');
  await tx.db.insert(pairs).values({
    ...pair,
    tenantId: tx.tenantId,
    firstId: first.personId,
    firstRole: first.role,
    secondId: second.personId,
    secondRole: second.role,
  });
};

export const findPair = async (tx: Tx, id: PairId): Promise<StoredPair | null> => {
  const [row] = await tx.db.select().from(pairs).where(eq(pairs.id, id));
  return row === undefined ? null : toPair(row);
};

/** Open pairs of one person, in every programme. */
export const pairsOf = async (tx: Tx, personId: PersonId): Promise<readonly StoredPair[]> =>
  (
    await tx.db
      .select()
      .from(pairs)
      .where(and(or(eq(pairs.firstId, personId), eq(pairs.secondId, personId)), eq(pairs.state, 'active')))
      .orderBy(asc(pairs.pairedAt), asc(pairs.id))
  ).map(toPair);

/** Pairs of a programme, open and ended. */
export const pairsIn = async (tx: Tx, programmeId: ProgrammeId): Promise<readonly StoredPair[]> =>
  (
    await tx.db
      .select()
      .from(pairs)
      .where(eq(pairs.programmeId, programmeId))
      .orderBy(asc(pairs.pairedAt), asc(pairs.id))
  ).map(toPair);

/** The people of each of these series. */
export const membersOfSeries = async (
  tx: Tx,
  ids: readonly SeriesId[],
): Promise<ReadonlyMap<SeriesId, readonly PersonId[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: series.id, first: pairs.firstId, second: pairs.secondId })
    .from(series)
    .innerJoin(pairs, eq(pairs.id, series.pairId))
    .where(inArray(series.id, [...ids]));
  return new Map(rows.map(({ id, first, second }) => [id, [first, second]]));
};

export const allPairs = async (tx: Tx): Promise<readonly StoredPair[]> =>
  (await tx.db.select().from(pairs)).map(toPair);

export const endPairs = async (tx: Tx, programmeId: ProgrammeId): Promise<void> => {
  await tx.db.update(pairs).set({ state: 'ended' }).where(eq(pairs.programmeId, programmeId));
};

export const saveUnplaced = async (tx: Tx, id: PairId, unplaced: Message | null): Promise<void> => {
  await tx.db.update(pairs).set({ unplaced }).where(eq(pairs.id, id));
};
