import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { Hono } from 'hono';
import { z } from 'zod';
import { openClock } from './clock.ts';
import { createFaults } from './controls/faults.ts';
import { guard, type Connection } from './controls/guard.ts';
import { createRequestLog } from './controls/requests.ts';
import { controlRoutes } from './controls/routes.ts';
import { createEntra, type Entra } from './entra/index.ts';
import { createGraph, type Graph } from './graph/index.ts';
import { createHosts } from './hosts/index.ts';
import { keep } from './kept.ts';
import { createOrganisation } from './organisation/index.ts';
import type { Organisation } from './organisation/types.ts';

type AppSettings = {
  /** Folder for everything the sandbox remembers. */
  readonly directory: string;
  /** Origin of the product, whose app registration this organisation has. */
  readonly productUrl: string;
  /** Origin under which the sandbox answers. */
  readonly publicUrl: string;
  /** So many people more than the sixty of the sample. */
  readonly crowd: number;
};

export type App = {
  readonly fetch: (request: Request, connection?: Connection) => Response | Promise<Response>;
  readonly organisation: Organisation;
  readonly entra: Entra;
  readonly graph: Graph;
  readonly close: () => void;
};

/** Entra, Graph, the hosts and the controls, as one program that answers requests. */
export async function createApp({ directory, productUrl, publicUrl, crowd }: AppSettings): Promise<App> {
  const clock = openClock(join(directory, 'clock.json'));
  const organisation = createOrganisation(startOf(directory, clock.now()), productUrl, crowd);
  const entra = await createEntra({ organisation, clock: clock.now, directory: join(directory, 'entra'), publicUrl });
  const app = new Hono<{ Bindings: Connection }>();
  const graph = createGraph({
    organisation,
    clock: clock.now,
    verify: entra.verify,
    directory: join(directory, 'graph'),
    publicUrl,
    dispatch: (request) => app.fetch(request, {}),
  });
  const faults = createFaults();
  const requests = createRequestLog();
  const reset = (): void => {
    clock.move(0);
    faults.clear();
    requests.clear();
    entra.reset();
    graph.reset();
  };
  const watched = guard({ faults, requests, clock: clock.now });
  app.get('/', (c) => c.redirect('/sandbox'));
  app.use('/entra/*', watched);
  app.use('/:tenant/oauth2/*', watched);
  app.use('/:tenant/discovery/*', watched);
  app.use('/graph/*', watched);
  app.route('/entra', entra.routes);
  // Microsoft's sign-in library takes the first segment of an endpoint's path for the tenant, as it is at Microsoft:
  // the endpoints that discovery names therefore stand at the root.
  app.route('/', entra.routes);
  app.route('/graph', graph.routes);
  app.route('/sandbox', controlRoutes({ organisation, clock, entra, graph, faults, requests, reset }));
  app.route('/', createHosts({ organisation, productUrl }));
  return {
    fetch: (request, connection = {}) => app.fetch(request, connection),
    organisation,
    entra,
    graph,
    close: () => graph.close(),
  };
}

/** The Monday of the week in which this sandbox began. Kept, because its calendars count from it. */
function startOf(directory: string, now: number): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).toString();
  const kept = keep(join(directory, 'start.json'), z.iso.date(), monday);
  kept.set(kept.get());
  return kept.get();
}
