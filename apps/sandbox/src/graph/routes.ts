import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { Weather } from './conditions.ts';
import { answerFault } from './http/answer-faults.ts';
import { runBatch } from './http/batch.ts';
import { jsonBody } from './http/body.ts';
import { identifyCaller, type Verify } from './http/caller.ts';
import { badRequest } from './http/fault.ts';
import { createConcurrencyGate } from './http/concurrency.ts';
import type { Messages } from './messages/store.ts';
import { groupRoutes } from './people/groups.ts';
import { usersRoutes } from './people/routes.ts';
import { personRoutes } from './person-routes.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';
import type { Subscriptions } from './subscriptions/store.ts';
import type { GraphEnv, World } from './world.ts';

type Dependencies = {
  readonly world: World;
  readonly messages: Messages;
  readonly subscriptions: Subscriptions;
  readonly verify: Verify;
  readonly audiences: readonly string[];
  readonly weather: Weather;
  /** Carries out one item of a batch, a request to the whole address. */
  readonly dispatch: (request: Request) => Response | Promise<Response>;
};

/** `/v1.0/…`, to be mounted where Graph is to be. */
export function graphRoutes(dependencies: Dependencies): Hono<GraphEnv> {
  const { world, messages, subscriptions, verify, audiences, weather, dispatch } = dependencies;
  const routes = new Hono<GraphEnv>();
  const version = new Hono<GraphEnv>();
  const ours = { tenantId: world.organisation.tenantId, audiences };
  // Graph answers every origin; what protects it is the token.
  routes.use('*', cors({ origin: '*', exposeHeaders: ['request-id', 'client-request-id', 'retry-after'] }));
  routes.use('*', withRequestId);
  version.use('*', async (c, next) => {
    c.set('caller', await identifyCaller(c.req.header('authorization'), verify, ours));
    await next();
  });
  version.post('/$batch', async (c) => {
    const authorization = c.req.header('authorization') ?? '';
    const answers = await runBatch(await jsonBody(c), authorization, ({ path, body, ...init }) =>
      Promise.resolve(dispatch(new Request(world.root + path, { ...init, body }))),
    );
    return c.json(answers);
  });
  version.route('/users', usersRoutes(world));
  version.route('/groups', groupRoutes(world));
  const gate = createConcurrencyGate(() => weather.get().latency);
  const person = { messages, repeatedTransaction: () => weather.get().repeatedTransaction, gate };
  version.route('/subscriptions', subscriptionRoutes(world, subscriptions));
  version.route('/me', personRoutes(world, person));
  version.route('/users/:user', personRoutes(world, person));
  version.all('*', (c) => {
    throw badRequest('BadRequest', `Resource not found for the segment '${c.req.path.split('/').at(-1) ?? ''}'.`);
  });
  routes.route('/v1.0', version);
  routes.onError((error, c) => answerFault(error, c, world.clock()));
  return routes;
}

const withRequestId = createMiddleware<GraphEnv>(async (c, next) => {
  const requestId = c.req.header('client-request-id') ?? randomUUID();
  c.set('requestId', requestId);
  await next();
  c.header('request-id', requestId);
  c.header('client-request-id', requestId);
});
