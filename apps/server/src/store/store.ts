import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import type { TenantId } from '@tandem/core/model';
import type { Connection, Database } from './database.ts';
import { migrate } from './migrate.ts';
import { remote } from './remote.ts';
import { tenants } from './schema/index.ts';

/** A transaction of one tenant: the database shows it this tenant's rows and no other. */
export type Tx = {
  readonly tenantId: TenantId;
  readonly db: PgRemoteDatabase;
  /** For what is not ours to model: the job queue's own statements. */
  readonly connection: Connection;
};

export type Store = {
  readonly database: Database;
  inTenant<T>(tenantId: TenantId, work: (tx: Tx) => Promise<T>): Promise<T>;
  isOnboarded(tenantId: TenantId): Promise<boolean>;
  tenants(): Promise<readonly TenantId[]>;
};

/** Opens the store on a database, its schema brought up to date and these tenants onboarded. */
export const openStore = async (
  database: Database,
  onboarded: readonly TenantId[],
  onboardedAt: number,
): Promise<Store> => {
  await migrate(database);
  const direct = drizzle(remote(database.direct));
  if (onboarded.length > 0) {
    await direct
      .insert(tenants)
      .values(onboarded.map((id) => ({ id, onboardedAt })))
      .onConflictDoNothing();
  }
  const known = async () => (await direct.select({ id: tenants.id }).from(tenants)).map((row) => row.id);
  return {
    database,
    tenants: known,
    isOnboarded: async (tenantId) => (await known()).includes(tenantId),
    inTenant: (tenantId, work) => database.transaction((connection) => enter(connection, tenantId, work)),
  };
};

const enter = async <T>(connection: Connection, tenantId: TenantId, work: (tx: Tx) => Promise<T>): Promise<T> => {
  await connection.query("select set_config('app.tenant', $1, true)", [tenantId], false);
  await connection.script('set local role tandem_app');
  return work({ tenantId, connection, db: drizzle(remote(connection)) });
};
