import { PGlite } from '@electric-sql/pglite';
import { openQueue } from '../jobs/queue.ts';
import type { Database } from './database.ts';
import { embedded, extensions } from './open-embedded.ts';
import { openStore } from './store.ts';

// A PostgreSQL takes seconds to set itself up. The first who asks has it done; everybody begins with a copy.
let empty: Promise<Blob> | undefined;
let begun: Promise<Blob> | undefined;

/** A database in memory without a table. */
export const openEmpty = async (): Promise<Database> => embedded(await copyOf((empty ??= settleIn())));

/** A database in memory as a server leaves it that was started once: every table, and nothing in them. */
export const openInMemory = async (): Promise<Database> => embedded(await copyOf((begun ??= begin())));

const copyOf = async (left: Promise<Blob>): Promise<PGlite> => PGlite.create({ extensions, loadDataDir: await left });

const settleIn = async (): Promise<Blob> => leave(await PGlite.create({ extensions }));

const begin = async (): Promise<Blob> => {
  const lite = await copyOf((empty ??= settleIn()));
  const database = embedded(lite);
  await openStore(database, [], 0);
  const queue = await openQueue(database, () => undefined);
  await queue.stop();
  return leave(lite);
};

/** Closes a database and gives all of it. */
const leave = async (lite: PGlite): Promise<Blob> => {
  const left = await lite.dumpDataDir('none');
  await lite.close();
  return left;
};
