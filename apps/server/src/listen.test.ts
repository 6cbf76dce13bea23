import { createServer } from 'node:net';
import { once } from 'node:events';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import type { HttpEnv } from './http/request.ts';
import { listen } from './listen.ts';

it('says in a sentence that the port is taken', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(listen(new Hono<HttpEnv>(), port)).rejects.toThrow(
    new CannotStart(`Port ${port} is taken. Stop what runs there, or set PORT.`),
  );
  other.close();
});

it('takes a free port when asked for 0, and gives it back', async () => {
  const listening = await listen(new Hono<HttpEnv>(), 0);
  await listening.close();
  const again = await listen(new Hono<HttpEnv>(), listening.port);
  expect(again.port).toBe(listening.port);
  await again.close();
});
