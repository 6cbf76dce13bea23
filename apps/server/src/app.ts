import { Hono } from 'hono';
import { secureWith } from './http/secure.ts';
import type { AppConfig } from '@tandem/core/contract';
import { mountAbout, type Operator } from './about/routes.ts';
import type { Deps } from './deps.ts';
import { mountHooks } from './hooks/routes.ts';
import { mountApi } from './http/api.ts';
import { answerFailures } from './http/failures.ts';
import type { HeaderSettings } from './http/headers.ts';
import { openApiDocument } from './http/openapi.ts';
import { mountPages, type PageSettings } from './http/pages.ts';
import { traced, type HttpEnv } from './http/request.ts';
import { notFound } from './identity/require.ts';
import type { Identify } from './identity/validate.ts';

export type AppDeps = {
  readonly deps: Deps;
  readonly identify: Identify;
  readonly config: () => Promise<AppConfig>;
  readonly pages: PageSettings;
  readonly headers: HeaderSettings;
  readonly publicUrl: string;
  readonly operator: Operator;
  /** Whether this process should carry out jobs. */
  readonly hasWorker: boolean;
};

/** The whole server without a port: routes, errors, headers. */
export const createApp = (app: AppDeps): Hono<HttpEnv> => {
  const { deps } = app;
  const http = new Hono<HttpEnv>();
  http.use(traced(deps.log), secureWith(app.headers));
  http.onError(answerFailures(deps.log));
  http.notFound(() => {
    throw notFound();
  });
  http.get('/healthz', (context) => context.json({ ok: true }));
  http.get('/readyz', async (context) => {
    const ready = await readiness(app);
    return context.json(ready, ready.database && ready.worker ? 200 : 503);
  });
  http.get('/app-config.json', async (context) => context.json(await app.config()));
  http.get('/api/openapi.json', async (context) => context.json(await openApiDocument(app.publicUrl)));
  mountHooks(http, deps);
  mountApi(http, deps, app.identify);
  mountAbout(http, app.operator);
  mountPages(http, app.pages);
  return http;
};

const readiness = async ({ deps, hasWorker }: AppDeps): Promise<{ database: boolean; worker: boolean }> => {
  const database = await deps.store.tenants().then(
    () => true,
    () => false,
  );
  return { database, worker: !hasWorker || deps.queue.isWorking() };
};
