import { afterAll, beforeAll, expect, it } from 'vitest';
import { PersonId, TenantId } from '@tandem/core/model';
import { startApp, type TestApp } from '../app.testing.ts';
import { freshId } from '../ids.ts';
import { ensureSubscription, findSubscription, saveSubscription } from '../store/subscriptions.ts';

const home = freshId(TenantId);
const elsewhere = freshId(TenantId);
const owner = freshId(PersonId);
const subscriptionId = 'subscription-1';
const secret = 'only Microsoft Graph and we know this';

let server: TestApp;
beforeAll(async () => {
  server = await startApp([], [home, elsewhere]);
  await server.deps.store.inTenant(home, async (tx) => {
    await ensureSubscription(tx, owner, secret);
    await saveSubscription(tx, owner, { subscription: subscriptionId, until: server.time.now + 1e9 });
  });
});
afterAll(() => server.close());

const genuine = { subscriptionId, clientState: secret, tenantId: home };

const post = (path: string, ...value: unknown[]) =>
  server.app.request(path, { method: 'POST', body: JSON.stringify({ value }) });

const waiting = async (name: string): Promise<number> => {
  const query = "select 1 from pgboss.job where name = $1 and state = 'created'";
  return (await server.deps.store.database.direct.query(query, [name], false)).rows.length;
};

it('drops what does not prove itself, and answers it like anything else', async () => {
  for (const changes of [
    { clientState: 'a guess' },
    { clientState: null },
    { clientState: `${secret} ` },
    { subscriptionId: 'another one' },
    { tenantId: elsewhere },
  ]) {
    expect((await post('/hooks/graph', { ...genuine, ...changes })).status).toBe(202);
  }
  expect(await waiting('reconcile')).toBe(0);
});

it('has the work stored when it answers, once however often it is told', async () => {
  const answers = await Promise.all([post('/hooks/graph', genuine, genuine), post('/hooks/graph', genuine)]);
  expect(answers.map((answer) => answer.status)).toEqual([202, 202]);
  expect(await waiting('reconcile')).toBe(1);
});

it('watches anew when Microsoft Graph has dropped the subscription', async () => {
  await post('/hooks/graph/lifecycle', { ...genuine, lifecycleEvent: 'subscriptionRemoved' });
  expect(await waiting('watch')).toBe(1);
  expect(await server.deps.store.inTenant(home, (tx) => findSubscription(tx, subscriptionId))).toBeNull();
});
