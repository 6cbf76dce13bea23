import { afterAll, beforeAll } from 'vitest';
import { openServer } from '../../apps/server/src/store/open-server.ts';
import { storeSuite } from '../../apps/server/src/store/store.suite.ts';
import { startPostgres, type RunningPostgres } from '../fixtures/postgres.ts';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

storeSuite('the store on a PostgreSQL server', () => Promise.resolve(openServer(postgres.url, () => undefined)));
