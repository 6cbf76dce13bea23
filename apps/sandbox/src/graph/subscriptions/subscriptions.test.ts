import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { person, sandboxOf } from '../testing.ts';
import { createDelivery } from './deliver.ts';

const ada = person('ada');
const ben = person('ben');

type Received = { readonly path: string; readonly body: string };

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** An endpoint on a free port; `answer` gives the status of each notification. */
async function endpoint(
  answer: (count: number) => number = () => 202,
  handshake: (token: string) => string = (token) => token,
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const token = url.searchParams.get('validationToken');
    const parts: string[] = [];
    request.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    request.on('end', () => {
      if (token !== null) {
        response.writeHead(200, { 'content-type': 'text/plain' }).end(handshake(token));
        return;
      }
      received.push({ path: url.pathname, body: parts.join('') });
      response.writeHead(answer(received.length)).end();
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, received };
}

const request = (url: string, change: object = {}) => ({
  changeType: 'created,updated,deleted',
  notificationUrl: `${url}/hooks`,
  lifecycleNotificationUrl: `${url}/lifecycle`,
  resource: '/users/id-ada/events',
  expirationDateTime: '2026-11-28T12:00:00Z',
  clientState: 'secret',
  ...change,
});

const event = {
  subject: 'Talk',
  start: { dateTime: '2027-03-09T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2027-03-09T10:00:00', timeZone: 'UTC' },
};

describe('a subscription', () => {
  it('tells of creation, change and deletion in its mailbox only', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const { url, received } = await endpoint();
    const made = await sandbox.call('POST', '/subscriptions', request(url));
    expect(made.status).toBe(201);
    const { id } = await sandbox.event('POST', '/users/id-ada/events', event);
    await sandbox.call('POST', '/users/id-ben/events', event);
    await sandbox.graph.delivered();
    await sandbox.call('PATCH', `/users/id-ada/events/${id ?? ''}`, { subject: 'Other' });
    await sandbox.graph.delivered();
    await sandbox.call('DELETE', `/users/id-ada/events/${id ?? ''}`);
    await sandbox.graph.delivered();
    expect(received.map(({ body }): unknown => JSON.parse(body))).toMatchObject(
      ['created', 'updated', 'deleted'].map((changeType) => ({
        value: [
          {
            subscriptionId: made.body['id'],
            clientState: 'secret',
            tenantId: '11111111-1111-4111-8111-111111111111',
            changeType,
            resource: `Users/id-ada/Events/${id ?? ''}`,
            resourceData: { '@odata.type': '#Microsoft.Graph.Event', id },
          },
        ],
      })),
    );
  });

  it('needs an endpoint that sends the token back', async () => {
    const sandbox = sandboxOf([ada]);
    const { url } = await endpoint(
      () => 202,
      (token) => encodeURIComponent(token),
    );
    expect((await sandbox.call('POST', '/subscriptions', request(url))).status).toBe(400);
    expect((await sandbox.call('POST', '/subscriptions', request('http://127.0.0.1:9'))).status).toBe(400);
    expect(sandbox.graph.subscriptions()).toEqual([]);
  });

  it.each([
    ['eight days', { expirationDateTime: '2026-12-01T12:00:00Z' }],
    ['an end in the past', { expirationDateTime: '2026-11-01T12:00:00Z' }],
    ['a long client state', { clientState: 'x'.repeat(129) }],
    ['another kind of resource', { resource: '/users/id-ada/messages' }],
    ['another kind of change', { changeType: 'renamed' }],
  ])('is refused with %s', async (_, change) => {
    const sandbox = sandboxOf([ada]);
    const { url } = await endpoint();
    expect((await sandbox.call('POST', '/subscriptions', request(url, change))).status).toBe(400);
  });

  it('is refused twice, is renewed, and is forgotten when its time is over', async () => {
    const sandbox = sandboxOf([ada]);
    const { url } = await endpoint();
    const short = await sandbox.call(
      'POST',
      '/subscriptions',
      request(url, { expirationDateTime: '2026-11-23T12:01:00Z' }),
    );
    expect(short.body['expirationDateTime']).toBe('2026-11-23T12:45:00Z');
    expect((await sandbox.call('POST', '/subscriptions', request(url))).status).toBe(409);
    const path = `/subscriptions/${String(short.body['id'])}`;
    const renewed = await sandbox.call('PATCH', path, { expirationDateTime: '2026-11-25T12:00:00Z' });
    expect(renewed.body['expirationDateTime']).toBe('2026-11-25T12:00:00Z');
    expect((await sandbox.call('POST', `${path}/reauthorize`)).status).toBe(204);
    sandbox.now.at += 3 * 86_400_000;
    expect((await sandbox.call('GET', path)).status).toBe(404);
    expect((await sandbox.call('DELETE', path)).status).toBe(404);
  });

  it('says what happens to itself, and stands after a restart', async () => {
    const sandbox = sandboxOf([ada]);
    const { url, received } = await endpoint();
    const made = await sandbox.call('POST', '/subscriptions', request(url));
    const { graph } = sandbox.restarted();
    const id = String(made.body['id']);
    expect(graph.lifecycle(id, 'reauthorizationRequired')).toBe(true);
    await graph.delivered();
    expect(graph.lifecycle(id, 'subscriptionRemoved')).toBe(true);
    await graph.delivered();
    expect(received.map(({ path, body }) => [path, /"lifecycleEvent":"(\w+)"/.exec(body)?.[1]])).toEqual([
      ['/lifecycle', 'reauthorizationRequired'],
      ['/lifecycle', 'subscriptionRemoved'],
    ]);
    expect(graph.lifecycle(id, 'missed')).toBe(false);
  });
});

describe('delivery', () => {
  it('goes on, ever more slowly, until the endpoint takes it', async () => {
    const { url, received } = await endpoint((count) => (count < 4 ? 503 : 202));
    const pauses: number[] = [];
    const delivery = createDelivery((milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    });
    delivery.send(url, [{ id: 1 }]);
    await delivery.settled();
    expect(received.map(({ body }) => body)).toEqual(Array.from({ length: 4 }, () => '{"value":[{"id":1}]}'));
    expect(pauses).toEqual([1000, 2000, 4000]);
  });
});
