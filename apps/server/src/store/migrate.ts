import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/pg-proxy';
import { migrate as runMigrations } from 'drizzle-orm/pg-proxy/migrator';
import { remote } from './remote.ts';
import type { Database } from './database.ts';

const migrationsFolder = fileURLToPath(new URL('migrations', import.meta.url));

/** Any number that nothing else in this database locks on. */
const MIGRATION_LOCK = 7_263_611;

/** Brings the schema up to date, in one transaction; processes that start together wait for each other. */
export const migrate = (database: Database): Promise<void> =>
  database.transaction(async (connection) => {
    await connection.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK], false);
    await runMigrations(
      drizzle(remote(connection)),
      async (statements) => {
        for (const statement of statements) await connection.script(statement);
      },
      { migrationsFolder },
    );
  });
