import type { RemoteCallback } from 'drizzle-orm/pg-proxy';
import type { Connection } from './database.ts';

/** Drizzle over a connection of ours: the same driver for PGlite and PostgreSQL. */
export const remote =
  (connection: Connection): RemoteCallback =>
  (text, values, method) =>
    connection.query(text, values, method === 'all');
