import { Hono } from 'hono';
import { z } from 'zod';
import { Refusal, type Entra } from '../entra/index.ts';

const ForApp = z.object({
  personId: z.string(),
  clientId: z.string(),
  scope: z.string(),
  nonce: z.string().nullish(),
});
const ForHost = z.object({ personId: z.string() });
const Broker = z.object({
  /** What the host's broker refuses with; null lets it work. */
  refuse: z
    .object({ error: z.string(), suberror: z.string().optional(), description: z.string().optional() })
    .nullable(),
});
const Consent = z.object({ granted: z.boolean() });
const Permissions = z.object({
  application: z.array(z.string()).optional(),
  delegated: z.array(z.string()).optional(),
});
const Certificate = z.object({ pem: z.string().startsWith('-----BEGIN CERTIFICATE-----').nullable() });

/** Tokens for host pages, and what can go wrong with them. */
export function tokenRoutes(entra: Entra): Hono {
  const routes = new Hono();
  let broker: z.infer<typeof Broker> = { refuse: null };
  routes.post('/naa-token', async (c) => {
    const { personId, clientId, scope, nonce } = ForApp.parse(await c.req.json());
    if (broker.refuse !== null) {
      const { error, suberror, description = 'The broker was told to refuse.' } = broker.refuse;
      throw new Refusal(error, 50000, description, suberror === undefined ? {} : { suberror });
    }
    return c.json(await entra.tokensFor(personId, { clientId, scope, nonce: nonce ?? null }));
  });
  routes.put('/broker', async (c) => {
    broker = Broker.parse(await c.req.json());
    return c.json(broker);
  });
  routes.post('/host-token', async (c) => {
    const { personId } = ForHost.parse(await c.req.json());
    return c.json({ access_token: await entra.hostTokenFor(personId) });
  });
  routes.post('/reader-token', async (c) => c.json({ access_token: await entra.readerToken() }));
  routes.get('/consent', (c) => c.json({ granted: entra.switches().consented }));
  routes.put('/consent', async (c) => {
    entra.turn({ consented: Consent.parse(await c.req.json()).granted });
    return c.json({ granted: entra.switches().consented });
  });
  // Tokens that are out keep what they carry until they end, as at Microsoft.
  routes.get('/permissions', (c) => c.json(entra.granted()));
  routes.put('/permissions', async (c) => {
    const { application, delegated } = Permissions.parse(await c.req.json());
    const before = entra.granted();
    entra.turn({
      granted: { application: application ?? before.application, delegated: delegated ?? before.delegated },
    });
    return c.json(entra.granted());
  });
  routes.put('/certificate', async (c) => {
    entra.turn({ certificate: Certificate.parse(await c.req.json()).pem });
    return c.body(null, 204);
  });
  routes.post('/keys/rotate', async (c) => {
    await entra.rotateKeys();
    return c.body(null, 204);
  });
  return routes;
}
