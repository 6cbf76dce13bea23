import pg from 'pg';
import type { Connection, Database } from './database.ts';

/**
 * A PostgreSQL server; any number of processes may share it. A connection that breaks while nobody uses it is told to
 * `onError` and replaced; while it is used, its user's statement fails.
 */
export const openServer = (url: string, onError: (error: Error) => void): Database => {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    kind: 'server',
    direct: connection(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(connection(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        await rollBack(client);
        throw error;
      }
    },
    close: () => pool.end(),
  };
};

/** A connection that cannot even roll back is thrown away, not reused. */
const rollBack = async (client: pg.PoolClient): Promise<void> => {
  try {
    await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
};

const connection = (client: pg.Pool | pg.PoolClient): Connection => ({
  query: async (text, values, asArrays) => {
    const result = asArrays
      ? await client.query<unknown[]>({ text, values: [...values], rowMode: 'array' })
      : await client.query<Record<string, unknown>>({ text, values: [...values] });
    return { rows: result.rows, rowCount: result.rowCount ?? 0 };
  },
  // Several statements answer with an array of results, one with a single result.
  script: async (text) => [await client.query<Record<string, unknown>>(text)].flat().flatMap((result) => result.rows),
});
