import { pino } from 'pino';
import { PersonId, TenantId, type Person } from '@tandem/core/model';
import { zoneTable } from '@tandem/graph';
import { createApp } from './app.ts';
import { computeInProcess } from './compute/in-process.testing.ts';
import type { Deps } from './deps.ts';
import type { SigningKeys } from './identity/keys.ts';
import { CLIENT_ID, identityProvider, signToken } from './identity/tokens.testing.ts';
import { identifyWith } from './identity/validate.ts';
import { freshId } from './ids.ts';
import { openQueue } from './jobs/queue.ts';
import { startWorker } from './jobs/worker.ts';
import { microsoftInMemory } from './microsoft.testing.ts';
import { recentCalendars } from './recent-calendars.ts';
import { openInMemory } from './store/in-memory.testing.ts';
import { openStore } from './store/store.ts';

/** How long is waited for work in the background, milliseconds; a hang guard, because a busy machine takes its time. */
export const patience = 60_000;

const NOW = 1_798_794_000_000; // 1 January 2027, 09:00 UTC

export const somebody = (givenName: string): Person => ({
  id: freshId(PersonId),
  name: `${givenName} Example`,
  givenName,
  mail: `${givenName.toLowerCase()}@example.org`,
  jobTitle: null,
  department: givenName,
  place: null,
  zone: 'Europe/Berlin',
  managers: [],
});

/** The whole server on a database and a Microsoft 365 in memory; only the port and the threads are left out. */
export const startApp = async (people: readonly Person[], tenants: readonly TenantId[]) => {
  const [home] = tenants;
  if (home === undefined) throw new Error('At least one organisation.');
  const provider = await identityProvider();
  const cloud = microsoftInMemory(people);
  const time = { now: NOW };
  const database = await openInMemory();
  const store = await openStore(database, tenants, NOW);
  const queue = await openQueue(database, () => undefined);
  const deps: Deps = {
    store,
    queue,
    microsoft: () => cloud.microsoft,
    recent: recentCalendars(
      () => cloud.microsoft,
      () => time.now,
    ),
    compute: computeInProcess(),
    zoneTable,
    clock: () => time.now,
    log: pino({ level: 'silent' }),
    hookUrl: 'https://tandem.example/hooks/graph',
    placeLink: (place) => `https://teams.example/${place}`,
  };
  const app = serverOf(deps, provider.keys);

  /** Asks as a person, with a token signed as Entra signs it. */
  const ask = async (
    who: PersonId,
    method: string,
    path: string,
    body?: unknown,
    as: { tenantId?: TenantId; roles?: string[] } = {},
  ): Promise<{ status: number; body: unknown; headers: Headers }> => {
    const { tenantId = home, roles } = as;
    const token = await signToken(provider.first, { tenantId, personId: who, now: time.now }, { roles });
    const answer = await app.request(`/api${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json(), headers: answer.headers };
  };

  return {
    app,
    ask,
    cloud,
    deps,
    time,
    work: () => startWorker(deps),
    close: async () => {
      await queue.stop();
      await database.close();
    },
  };
};
export type TestApp = Awaited<ReturnType<typeof startApp>>;

const serverOf = (deps: Deps, keys: SigningKeys) =>
  createApp({
    deps,
    identify: identifyWith({
      clientId: CLIENT_ID,
      keys: () => Promise.resolve(keys),
      isOnboarded: (id) => deps.store.isOnboarded(id),
      clock: deps.clock,
    }),
    config: () =>
      Promise.resolve({ clientId: CLIENT_ID, authority: '', authorityMetadata: '', scope: '', hostOrigins: [] }),
    pages: { tabDir: '/nowhere', addinDir: '/nowhere', officeJsUrl: 'https://office.example/office.js' },
    headers: {
      hostOrigins: ['https://host.example'],
      officeJsUrl: 'https://office.example/office.js',
      entraAuthority: 'https://login.example',
      graphBaseUrl: 'https://graph.example/graph',
    },
    publicUrl: 'https://tandem.example',
    operator: { name: null, mail: null },
    hasWorker: true,
  });
