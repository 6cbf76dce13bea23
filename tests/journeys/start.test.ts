import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { freePort } from '../fixtures/postgres.ts';

const root = path.resolve(import.meta.dirname, '../..');
const neighbour = createServer();
let taken = '';

beforeEach(async () => {
  neighbour.listen(0);
  await once(neighbour, 'listening');
  taken = String(z.object({ port: z.number() }).parse(neighbour.address()).port);
});
afterEach(() => neighbour.close());

it.each([
  ['PORT', 'the server'],
  ['SANDBOX_PORT', 'the sandbox'],
])('npm start says in words that %s is taken, and starts nothing', async (setting, who) => {
  const free = { PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...free, [setting]: taken },
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${taken} is taken, and ${who} needs one.`);
  expect(stderr).toContain(`${setting}=`);
});
