import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createSandbox, type Sandbox } from '../index.ts';

const directory = mkdtempSync(join(tmpdir(), 'sandbox-'));
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, directory, productUrl: 'http://localhost:3000' });
});
afterAll(() => sandbox.close());
beforeEach(() => control('reset', 'POST'));

const control = (path: string, method: string, body?: unknown) =>
  fetch(`${sandbox.url}/sandbox/${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });

const leila = () => sandbox.organisation.people.find(({ user }) => user.displayName === 'Leila Haddad')?.id ?? '';

async function graph(path: string, init: { method?: string; body?: unknown } = {}): Promise<Response> {
  const token = await sandbox.entra.hostTokenFor(leila());
  return fetch(`${sandbox.url}/graph/v1.0${path}`, {
    method: init.method ?? 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
}

const Requests = z.object({
  requests: z.array(z.object({ method: z.string(), path: z.string(), status: z.number().nullable() })),
});
const requests = async (query = '') => Requests.parse(await (await control(`requests${query}`, 'GET')).json()).requests;

const event = {
  subject: 'Once',
  start: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-12-01T09:30:00', timeZone: 'UTC' },
};

async function eventsNamedOnce(): Promise<number> {
  const answer = await graph(`/me/events?$filter=${encodeURIComponent("subject eq 'Once'")}`);
  return z.object({ value: z.array(z.unknown()) }).parse(await answer.json()).value.length;
}

test('a person reads their own calendar with a token of this Entra', async () => {
  const answer = await graph('/me');
  expect(await answer.json()).toMatchObject({ displayName: 'Leila Haddad' });
});

test('a request meets a status as often as it was asked to, and then passes', async () => {
  const fault = { kind: 'status', method: 'get', path: '/graph/v1.0/me', status: 429, retryAfter: 7, times: 1 };
  expect((await control('faults', 'POST', fault)).status).toBe(201);
  const first = await graph('/me');
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
  expect((await graph('/me')).status).toBe(200);
  expect((await requests('?path=/graph')).map(({ status }) => status)).toEqual([429, 200]);
});

test('accept-then-time-out carries the request out and breaks the connection', async () => {
  await control('faults', 'POST', { kind: 'accept-then-time-out', method: 'POST', path: '/graph/*/events' });
  await expect(graph('/me/events', { method: 'POST', body: event })).rejects.toThrow('fetch failed');
  expect(await eventsNamedOnce()).toBe(1);
  expect((await requests('?method=POST&path=events')).map(({ status }) => status)).toEqual([null]);
});

test('a reset connection has carried out nothing', async () => {
  await control('faults', 'POST', { kind: 'reset', method: 'POST', path: '/graph/*/events', times: 1 });
  await expect(graph('/me/events', { method: 'POST', body: event })).rejects.toThrow('fetch failed');
  expect(await eventsNamedOnce()).toBe(0);
});

test('a share of the requests is hit, the same ones every time', async () => {
  const seen = async (): Promise<number[]> => {
    await control('reset', 'POST');
    await control('faults', 'POST', { kind: 'status', path: '/graph/v1.0/me', status: 503, share: 0.5 });
    const statuses: number[] = [];
    for (let count = 0; count < 20; count += 1) statuses.push((await graph('/me')).status);
    return statuses;
  };
  const once = await seen();
  expect(new Set(once)).toEqual(new Set([200, 503]));
  expect(await seen()).toEqual(once);
});

test('parts of a batch meet faults too', async () => {
  await control('faults', 'POST', { kind: 'status', path: '/graph/v1.0/me', status: 503 });
  const answer = await graph('/$batch', {
    method: 'POST',
    body: { requests: [{ id: '1', method: 'GET', url: '/me' }] },
  });
  expect(await answer.json()).toMatchObject({ responses: [{ id: '1', status: 503 }] });
});

test('what was booked, the time and the organisation outlive the process', async () => {
  await graph('/me/events', { method: 'POST', body: event });
  await control('clock', 'PUT', { offset: 3_600_000 });
  const before = sandbox.organisation;
  await sandbox.close();
  sandbox = await createSandbox({ port: 0, directory, productUrl: 'http://localhost:3000' });
  expect(sandbox.organisation).toEqual(before);
  expect(await eventsNamedOnce()).toBe(1);
  expect(await (await control('clock', 'GET')).json()).toMatchObject({ offset: 3_600_000 });
});

test('a port that is taken is refused in words', async () => {
  const port = Number(new URL(sandbox.url).port);
  const second = createSandbox({ port, directory: mkdtempSync(join(tmpdir(), 'sandbox-')), productUrl: sandbox.url });
  await expect(second).rejects.toThrow(`cannot listen on port ${port}`);
});
