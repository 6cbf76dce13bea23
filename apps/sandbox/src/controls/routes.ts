import { Hono } from 'hono';
import { z } from 'zod';
import type { MovableClock } from '../clock.ts';
import { Refusal, refusalBody, type Entra } from '../entra/index.ts';
import type { Graph } from '../graph/index.ts';
import type { Organisation } from '../organisation/types.ts';
import { FaultInput, type Faults } from './faults.ts';
import { controlsPage } from './page.ts';
import { graphControls } from './graph-controls.ts';
import { presentPerson } from './present.ts';
import type { RequestLog } from './requests.ts';
import { tokenRoutes } from './token-routes.ts';

type ControlSettings = {
  readonly organisation: Organisation;
  readonly clock: MovableClock;
  readonly entra: Entra;
  readonly graph: Graph;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly reset: () => void;
};

const Filter = z.object({
  method: z.string().optional(),
  path: z.string().optional(),
  status: z.coerce.number().int().optional(),
  after: z.coerce.number().int().optional(),
});

/** What a person or a test does to the sandbox, as opposed to what a program does with Microsoft 365. */
export function controlRoutes(settings: ControlSettings): Hono {
  const { organisation, clock, faults, requests } = settings;
  const { app, tenantId, domain, name } = organisation;
  const routes = new Hono();
  routes.get('/', (c) => c.html(controlsPage(organisation, settings.graph.weather.mailbox)));
  routes.get('/registration', (c) =>
    c.json({
      ...{ name, tenantId, domain, clientId: app.clientId, clientSecret: app.clientSecret, appIdUri: app.appIdUri },
      scope: `${app.appIdUri}/${app.scope}`,
      redirectUris: app.redirectUris,
    }),
  );
  routes.get('/people', (c) => c.json({ people: organisation.people.map(presentPerson) }));
  routes.route('/clock', clockRoutes(clock));
  routes.get('/faults', (c) => c.json({ faults: faults.list() }));
  routes.post('/faults', async (c) => c.json(faults.add(FaultInput.parse(await c.req.json())), 201));
  routes.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  routes.delete('/faults/:id', (c) => c.body(null, faults.remove(c.req.param('id')) ? 204 : 404));
  routes.get('/requests', (c) => c.json({ requests: requests.list(Filter.parse(c.req.query())) }));
  routes.get('/requests/totals', (c) => c.json({ totals: requests.totals() }));
  routes.delete('/requests', (c) => {
    requests.clear();
    return c.body(null, 204);
  });
  routes.post('/reset', (c) => {
    settings.reset();
    return c.body(null, 204);
  });
  routes.route('/', tokenRoutes(settings.entra));
  routes.route('/', graphControls(settings.graph, organisation));
  routes.onError((error, c) => {
    if (error instanceof Refusal) return c.json(refusalBody(error, clock.now()), error.status);
    if (error instanceof z.ZodError) return c.json({ error: 'invalid_request', issues: error.issues }, 400);
    if (error instanceof SyntaxError) return c.json({ error: 'invalid_request', error_description: 'Not JSON.' }, 400);
    throw error;
  });
  return routes;
}

const Move = z.union([z.object({ offset: z.int() }), z.object({ now: z.union([z.int(), z.iso.datetime()]) })]);

/** `PUT` takes an offset in milliseconds, or the moment that is to be now (epoch milliseconds or ISO 8601). */
function clockRoutes(clock: MovableClock): Hono {
  const routes = new Hono();
  const present = () => ({ now: clock.now(), offset: clock.offset(), iso: new Date(clock.now()).toISOString() });
  routes.get('/', (c) => c.json(present()));
  routes.put('/', async (c) => {
    const move = Move.parse(await c.req.json());
    const real = clock.now() - clock.offset();
    clock.move('offset' in move ? move.offset : new Date(move.now).getTime() - real);
    return c.json(present());
  });
  return routes;
}
