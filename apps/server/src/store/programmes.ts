import { desc, eq, sql } from 'drizzle-orm';
import { Programme, type Instant, type PersonId, type ProgrammeId, type ProgrammeState } from '@tandem/core/model';
import { pairs, participants, programmes, type ProgrammeSettings } from './schema/index.ts';
import type { Tx } from './store.ts';

/** Parsed, so that a programme from before a setting existed has what was usual then. */
const toProgramme = ({ id, state, settings }: typeof programmes.$inferSelect): Programme =>
  Programme.parse({ ...settings, id, state });

export const insertProgramme = async (
  tx: Tx,
  programme: Programme,
  created: { by: PersonId; at: Instant },
): Promise<void> => {
  const { id, state, ...settings } = programme;
  await tx.db
    .insert(programmes)
    .values({ tenantId: tx.tenantId, id, state, settings, createdBy: created.by, createdAt: created.at });
};

export const listProgrammes = async (tx: Tx): Promise<readonly Programme[]> =>
  (await tx.db.select().from(programmes).orderBy(desc(programmes.createdAt))).map(toProgramme);

export const findProgramme = async (tx: Tx, id: ProgrammeId): Promise<Programme | null> => {
  const [row] = await tx.db.select().from(programmes).where(eq(programmes.id, id));
  return row === undefined ? null : toProgramme(row);
};

/** The programme, and nobody else changes it until this transaction ends. */
export const lockProgramme = async (tx: Tx, id: ProgrammeId): Promise<Programme | null> => {
  const [row] = await tx.db.select().from(programmes).where(eq(programmes.id, id)).for('update');
  return row === undefined ? null : toProgramme(row);
};

export const saveSettings = async (tx: Tx, id: ProgrammeId, settings: ProgrammeSettings): Promise<void> => {
  await tx.db.update(programmes).set({ settings }).where(eq(programmes.id, id));
};

export const saveProgrammeState = async (tx: Tx, id: ProgrammeId, state: ProgrammeState): Promise<void> => {
  await tx.db.update(programmes).set({ state }).where(eq(programmes.id, id));
};

/** People and open pairs of every programme. */
export const countProgrammes = async (
  tx: Tx,
): Promise<ReadonlyMap<ProgrammeId, { readonly people: number; readonly pairs: number }>> => {
  const rows = await tx.db
    .select({
      id: programmes.id,
      people: sql<number>`(select count(*)::integer from ${participants} p where p.programme_id = ${programmes.id})`,
      pairs: sql<number>`(select count(*)::integer from ${pairs} p where p.programme_id = ${programmes.id} and p.state = 'active')`,
    })
    .from(programmes);
  return new Map(rows.map((row) => [row.id, row]));
};
