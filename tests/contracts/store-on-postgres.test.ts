import { afterAll, beforeAll } from 'vitest';
import pg from 'pg';
import { byHandSuite } from '../../apps/server/src/store/by-hand.suite.ts';
import { openServer } from '../../apps/server/src/store/open-server.ts';
import { storeSuite } from '../../apps/server/src/store/store.suite.ts';
import { startPostgres, type RunningPostgres } from '../fixtures/postgres.ts';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** A database of its own on that server, empty. */
async function openNew(name: string) {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(postgres.url);
  url.pathname = name;
  return openServer(url.href, () => undefined);
}

storeSuite('the store on a PostgreSQL server', () => openNew('used'));
byHandSuite('the store on a PostgreSQL server', () => openNew('by_hand'));
