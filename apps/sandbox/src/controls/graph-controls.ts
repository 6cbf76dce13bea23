import { Hono } from 'hono';
import { z } from 'zod';
import { Conditions, MailboxCondition } from '../graph/conditions.ts';
import type { Graph } from '../graph/index.ts';
import type { Organisation } from '../organisation/types.ts';
import { presentNotice } from './present.ts';

const Lifecycle = z.object({
  subscriptionId: z.string(),
  event: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']),
});

/** What Microsoft 365 does on its own, and what it would show in places the sandbox has no page for. */
export function graphControls(graph: Graph, { people }: Organisation): Hono {
  const routes = new Hono();
  const mailOf = (id: string) => people.find((person) => person.id === id)?.user.mail ?? '';
  routes.get('/activity', (c) =>
    c.json({ activity: graph.activities(c.req.query('person') ?? '').map(presentNotice) }),
  );
  routes.get('/mails', (c) => c.json({ mails: graph.mailsTo(mailOf(c.req.query('person') ?? '')) }));
  routes.get('/subscriptions', (c) => c.json({ subscriptions: graph.subscriptions() }));
  routes.delete('/subscriptions', (c) => {
    graph.endSubscriptions();
    return c.body(null, 204);
  });
  routes.post('/lifecycle', async (c) => {
    const { subscriptionId, event } = Lifecycle.parse(await c.req.json());
    return c.body(null, graph.lifecycle(subscriptionId, event) ? 202 : 404);
  });
  routes.post('/sync-states/forget', (c) => {
    graph.forgetSyncStates();
    return c.body(null, 204);
  });
  routes.get('/conditions', (c) => c.json(graph.weather.get()));
  routes.put('/conditions', async (c) => {
    graph.weather.set(Conditions.parse(await c.req.json()));
    return c.json(graph.weather.get());
  });
  routes.put('/people/:id/mailbox', async (c) => {
    const { condition } = z.object({ condition: MailboxCondition }).parse(await c.req.json());
    const id = c.req.param('id');
    if (!people.some((person) => person.id === id)) return c.body(null, 404);
    graph.weather.setMailbox(id, condition);
    return c.body(null, 204);
  });
  return routes;
}
