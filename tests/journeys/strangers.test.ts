import { randomUUID } from 'node:crypto';
import { tellStory } from '@tandem/sandbox';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { afterTheStory, type Left } from '../fixtures/after-the-story.ts';
import { ask, refusal } from '../fixtures/ask.ts';
import { bodies } from '../fixtures/bodies.ts';
import { startPostgres, type RunningPostgres } from '../fixtures/postgres.ts';
import { productOf, signedIn } from '../fixtures/product.ts';
import { apiRoutes, filled } from '../fixtures/routes.ts';
import { startStack, type Stack } from '../fixtures/stack.ts';

let postgres: RunningPostgres;
let stack: Stack;
let left: Left;
let token: string;

/**
 * The main job of one organisation; afterwards all of it belongs to another one. The same people, down to their ids,
 * are now strangers to everything that they made.
 */
beforeAll(async () => {
  postgres = await startPostgres();
  stack = await startStack({ DATABASE_URL: postgres.url });
  await tellStory(stack, () => undefined);
  left = await afterTheStory(stack);
  await giveAway(randomUUID());
  token = await signedIn(stack, left.coordinator);
});
afterAll(async () => {
  await stack.stop();
  await postgres.stop();
});

async function giveAway(other: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  // Rows are moved table by table, and point at each other meanwhile.
  await client.query('set session_replication_role = replica');
  await client.query('insert into tenants (id, onboarded_at) values ($1, now())', [other]);
  const { rows } = await client.query(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'",
  );
  for (const { name } of z.array(z.object({ name: z.string() })).parse(rows))
    await client.query(`update "${name}" set tenant_id = $1`, [other]);
  await client.end();
}

const taking = apiRoutes.filter(({ parameters }) => parameters.some((name) => name !== 'personId'));

describe.each(taking.map((route) => [route.name, route] as const))('%s', (_, route) => {
  it.each(['coordinator', 'participant'] as const)('has nothing for the %s of another organisation', async (who) => {
    const authorization = `Bearer ${who === 'coordinator' ? token : await signedIn(stack, left.participant)}`;
    const path = filled(route, (name) => left.ids[name] ?? '');
    const problem = refusal(await ask(route, path, { at: stack.product, authorization, body: bodies[route.name] }));
    const isForCoordinators = route.tags.includes('programmes') || route.tags.includes('pairing');
    expect(problem.status).toBe(who === 'participant' && isForCoordinators ? 403 : 404);
  });
});

it('lists nothing of another organisation', async () => {
  const coordinator = await productOf(stack, left.coordinator);
  expect((await coordinator.programmes.list()).programmes).toEqual([]);
  expect(await (await productOf(stack, left.participant)).me.home()).toMatchObject({ enrolments: [], open: [] });
});
