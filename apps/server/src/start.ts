import type { TenantId } from '@tandem/core/model';
import type { Clock } from '@tandem/core/ports';
import { connectMicrosoft, placeLink, zoneTable, type MicrosoftCloud } from '@tandem/graph';
import { createApp, type AppDeps } from './app.ts';
import { appConfig } from './app-config.ts';
import { computeInThreads } from './compute/in-threads.ts';
import { credential } from './credential.ts';
import type { Deps } from './deps.ts';
import { readSettings, type Settings } from './env.ts';
import { signingKeys } from './identity/signing-keys.ts';
import { identifyWith } from './identity/validate.ts';
import { openQueue } from './jobs/queue.ts';
import { startWorker } from './jobs/worker.ts';
import { listen } from './listen.ts';
import { openLog } from './log.ts';
import { recentCalendars } from './recent-calendars.ts';
import { openEmbedded } from './store/open-embedded.ts';
import { openServer } from './store/open-server.ts';
import { openStore } from './store/store.ts';

export type RunningServer = { readonly url: string; close(): Promise<void> };

/** Starts a server from its environment: settings, adapters, app, port, background jobs. */
export const startServer = async (
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunningServer> => {
  const settings = readSettings(environment);
  const log = openLog(settings.LOG_LEVEL);
  const clock: Clock = Date.now;
  const teamsApp = { teamsAppId: settings.TEAMS_APP_ID, appName: 'Tandem' };
  const cloud = connectMicrosoft({
    graphBaseUrl: settings.GRAPH_BASE_URL,
    entraAuthority: settings.ENTRA_AUTHORITY,
    clientId: settings.CLIENT_ID,
    credential: await credential(settings),
    ...teamsApp,
    clock,
  });
  const { DATABASE_URL: url, DATA_DIR: folder } = settings;
  const database =
    url === undefined ? await openEmbedded(folder) : openServer(url, (err) => log.warn({ err }, 'database connection'));
  const store = await openStore(database, settings.TENANT_IDS, clock());
  const queue = await openQueue(database, (err) => {
    log.error({ err }, 'job queue');
  });
  const microsoft = (tenantId: TenantId) => cloud.forTenant(tenantId);
  const deps: Deps = {
    store,
    queue,
    microsoft,
    recent: recentCalendars(microsoft, clock),
    compute: computeInThreads,
    zoneTable,
    clock,
    log,
    hookUrl: `${settings.PUBLIC_URL}/hooks/graph`,
    placeLink: (place) => placeLink(place, teamsApp),
  };
  const app = createApp(appDeps(settings, deps, cloud));
  const listening = await listen(app, settings.PORT);
  if (settings.WORKER !== 'off') await startWorker(deps);
  log.info({ port: listening.port, database: database.kind, worker: settings.WORKER }, 'Tandem is ready');
  return {
    url: `http://localhost:${listening.port}`,
    close: async () => {
      await queue.stop();
      await listening.close();
      await database.close();
    },
  };
};

const appDeps = (settings: Settings, deps: Deps, cloud: MicrosoftCloud): AppDeps => ({
  deps,
  identify: identifyWith({
    clientId: settings.CLIENT_ID,
    keys: signingKeys(cloud),
    isOnboarded: (tenantId) => deps.store.isOnboarded(tenantId),
    clock: deps.clock,
  }),
  config: () => appConfig(settings, cloud),
  pages: { tabDir: settings.TAB_DIR, addinDir: settings.ADDIN_DIR, officeJsUrl: settings.OFFICE_JS_URL },
  headers: {
    hostOrigins: settings.HOST_ORIGINS,
    officeJsUrl: settings.OFFICE_JS_URL,
    entraAuthority: settings.ENTRA_AUTHORITY,
    graphBaseUrl: settings.GRAPH_BASE_URL,
  },
  publicUrl: settings.PUBLIC_URL,
  operator: { name: settings.OPERATOR_NAME ?? null, mail: settings.OPERATOR_MAIL ?? null },
  hasWorker: settings.WORKER !== 'off',
});
