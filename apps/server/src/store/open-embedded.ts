import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import lockfile from 'proper-lockfile';
import { CannotStart } from '../cannot-start.ts';
import type { Connection, Database } from './database.ts';

/** What our schema needs beyond PostgreSQL itself. */
export const extensions = { btree_gist };

/**
 * PGlite in a folder on disk.
 * It does not guard its files itself: two processes on one folder silently lose each other's writes, hence the lock.
 */
export const openEmbedded = async (dataDir: string): Promise<Database> => {
  const unlock = await lock(dataDir);
  const database = embedded(await PGlite.create({ extensions, dataDir: path.join(dataDir, 'postgres') }));
  return {
    ...database,
    close: async () => {
      await database.close();
      await unlock();
    },
  };
};

/** A PGlite as a database of ours. */
export const embedded = (lite: PGlite): Database => ({
  kind: 'embedded',
  direct: connection(lite),
  transaction: (work) => lite.transaction((transaction) => work(connection(transaction))),
  close: () => lite.close(),
});

/** A lock whose owner has not touched it for this long belongs to a process that died, milliseconds. */
const STALE_MS = 5_000;
const TOUCH_MS = 1_000;

/** Holds the folder for this process; waits long enough to inherit it from one that was killed. */
const lock = async (dataDir: string): Promise<() => Promise<void>> => {
  await mkdir(dataDir, { recursive: true });
  const held = { release: (): Promise<void> => Promise.resolve() };
  const take = async (retries: number): Promise<void> => {
    held.release = await lockfile.lock(dataDir, {
      stale: STALE_MS,
      update: TOUCH_MS,
      realpath: false,
      retries: { retries, minTimeout: TOUCH_MS, maxTimeout: TOUCH_MS },
      // This machine slept. If nobody came in between the folder is still ours; otherwise this process has to end.
      onCompromised: () => void take(0),
    });
  };
  try {
    await take(STALE_MS / TOUCH_MS + 1);
    return () => held.release();
  } catch (cause) {
    throw new CannotStart(
      `Another Tandem process is using the database in ${dataDir}. Stop it first, choose another DATA_DIR, ` +
        'or set DATABASE_URL to a PostgreSQL server, which several processes can share.',
      { cause },
    );
  }
};

const connection = (lite: PGlite | Transaction): Connection => ({
  query: async (text, values, asArrays) => {
    const result = await lite.query(text, [...values], { rowMode: asArrays ? 'array' : 'object' });
    return { rows: result.rows, rowCount: result.affectedRows ?? result.rows.length };
  },
  script: async (text) => (await lite.exec(text)).flatMap((result) => result.rows),
});
