import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonId, TenantId, type CheckIn } from '@tandem/core/model';
import { z } from 'zod';
import { freshId } from '../ids.ts';
import { insertCheckIns } from './check-ins.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { insertProgramme } from './programmes.ts';
import { openStore, type Store, type Tx } from './store.ts';
import { checkInOf, join, meetAt, programme, refusal, START, startSeries } from './store.testing.ts';

const tenant = freshId(TenantId);
const stranger = freshId(TenantId);
const Tables = z.array(z.object({ name: z.string(), guarded: z.boolean() }));

/** The same promises when somebody goes past our code and asks the database itself. */
export const byHandSuite = (name: string, open: () => Promise<Database>): void => {
  describe(`${name}, asked by hand`, () => {
    let store: Store;
    let tables: z.infer<typeof Tables>;

    beforeAll(async () => {
      store = await openStore(await open(), [tenant, stranger], START);
      await store.inTenant(tenant, async (tx) => {
        await insertProgramme(tx, programme, { by: freshId(PersonId), at: START });
        await meetAt(tx, await join(tx, [{ role: 'mentor', capacity: 1 }]), START);
      });
      tables = Tables.parse(await store.database.direct.script(TABLES));
    });
    afterAll(() => store.database.close());

    it('guards every table that names a tenant', () => {
      expect(tables.length).toBeGreaterThan(10);
      expect(tables.filter(({ guarded }) => !guarded)).toEqual([]);
    });

    it('shows a stranger no row of any of them, and changes and deletes none', async () => {
      const own = await store.inTenant(tenant, (tx) => reached(tx, tables, read));
      expect(own).toMatchObject({ programmes: 1, people: 2, participants: 2, pairs: 1, series: 1, check_ins: 1 });
      const nothing = Object.fromEntries(tables.map((table) => [table.name, 0]));
      for (const ask of [read, change, remove])
        expect(await store.inTenant(stranger, (tx) => reached(tx, tables, ask))).toEqual(nothing);
      expect(await store.inTenant(tenant, (tx) => reached(tx, tables, read))).toEqual(own);
    });

    it('lets one of two hundred simultaneous reservations of the same hour win', async () => {
      const { mentor, dates } = await store.inTenant(tenant, (tx) => unreserved(tx, 200));
      const outcomes = await Promise.all(dates.map((date) => refusal(reserve(store, mentor, date))));
      expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'nobody_is_double_booked')).toHaveLength(199);
    });

    it('is brought up to date again without a change', async () => {
      const before = await store.database.direct.script(COLUMNS);
      await migrate(store.database);
      expect(await store.database.direct.script(COLUMNS)).toEqual(before);
    });
  });
};

/** Every table with a tenant, and whether row-level security binds its owner too. */
const TABLES = `
  select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'tenant_id'
  order by 1`;

const COLUMNS = `
  select table_name, column_name, data_type, is_nullable from information_schema.columns
  where table_schema = 'public' order by 1, 2`;

type Ask = (table: string) => string;
const read: Ask = (table) => `select 1 from ${table}`;
const change: Ask = (table) => `update ${table} set tenant_id = tenant_id returning 1`;
const remove: Ask = (table) => `delete from ${table} returning 1`;

/** How many rows of each table a statement reaches that does not name a tenant. */
const reached = async (tx: Tx, tables: z.infer<typeof Tables>, ask: Ask): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { name } of tables) counts[name] = (await tx.connection.query(ask(name), [], false)).rows.length;
  return counts;
};

/** Dates of one mentor that nobody has reserved any time for. */
const unreserved = async (tx: Tx, count: number): Promise<{ mentor: PersonId; dates: readonly CheckIn[] }> => {
  const mentor = await join(tx, [{ role: 'mentor', capacity: 1 }]);
  const { id } = await startSeries(tx, mentor);
  const dates = Array.from({ length: count }, (_, index) => checkInOf(id, index + 1, START + index));
  await insertCheckIns(tx, dates, []);
  return { mentor, dates };
};

const reserve = (store: Store, mentor: PersonId, { id, startsAt }: CheckIn): Promise<unknown> =>
  store.database.direct.query(
    `insert into reservations (tenant_id, person_id, check_in_id, starts_at, ends_at)
     values ($1, $2, $3, to_timestamp($4), to_timestamp($4) + interval '30 minutes')`,
    [tenant, mentor, id, startsAt / 1000],
    false,
  );
