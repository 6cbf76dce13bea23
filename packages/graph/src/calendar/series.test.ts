import { expect, test } from 'vitest';
import { graphOver, inTurn, json, refusal } from '../testing/graph-over.ts';
import { at, personId } from '../testing/people.ts';
import { cancel } from './cancel.ts';
import { identify } from './identify.ts';
import { occurrences } from './occurrences.ts';
import { watch } from './watch.ts';

const owner = personId(1);
const time = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const date = (id: string, original: string, start: string, more: object = {}) => ({
  id,
  originalStart: `${original}Z`,
  start: time(start),
  end: time(start.replace(':00:00', ':30:00')),
  ...more,
});
const done = () => new Response(null, { status: 202 });

test('a series that has not begun is cancelled as a whole', async () => {
  const { graph, arrived } = graphOver(inTurn(() => json({ start: time('2027-03-02T09:00:00') }), done));
  await cancel(graph, { owner, eventId: 'e', comment: 'Bye', now: at('2027-03-01T00:00:00Z') });
  expect(arrived.at(-1)).toMatchObject({
    method: 'POST',
    path: `/users/${owner}/events/e/cancel`,
    body: { comment: 'Bye' },
  });
});

test('of a series that runs, only what is to come is cancelled: the past stays', async () => {
  const page = (value: object[], next?: string) => json({ value, ...(next ? { '@odata.nextLink': next } : {}) });
  const { graph, arrived } = graphOver(
    inTurn(
      () => json({ start: time('2027-02-02T09:00:00') }),
      () =>
        page([date('now', '2027-03-01T08:55:00', '2027-03-01T08:55:00')], 'http://x/graph/v1.0/users/1/events?$skip=1'),
      () => page([date('next', '2027-03-02T09:00:00', '2027-03-02T09:00:00')]),
      done,
    ),
  );
  await cancel(graph, { owner, eventId: 'e', comment: 'Bye', now: at('2027-03-01T09:00:00Z') });
  expect(arrived.map(({ method, path }) => [method, path]).slice(2)).toEqual([
    ['GET', '/users/1/events?$skip=1'],
    ['POST', `/users/${owner}/events/next/cancel`],
  ]);
});

test('cancelling what is gone, or was cancelled, does nothing', async () => {
  const now = at('2027-03-01T00:00:00Z');
  const gone = graphOver(() => refusal(404, 'ErrorItemNotFound'));
  await cancel(gone.graph, { owner, eventId: 'e', comment: '', now });
  const before = graphOver(() => json({ isCancelled: true, start: time('2027-03-02T09:00:00') }));
  await cancel(before.graph, { owner, eventId: 'e', comment: '', now });
  expect([...gone.arrived, ...before.arrived].every(({ method }) => method === 'GET')).toBe(true);
});

test('dates as they stand: moved ones keep what they were; a series that is gone is null', async () => {
  const window = { from: at('2027-03-01T00:00:00Z'), to: at('2027-04-01T00:00:00Z') };
  const { graph } = graphOver(() =>
    json({
      value: [
        date('a', '2027-03-02T09:00:00', '2027-03-03T11:00:00'),
        date('b', '2027-03-09T09:00:00', '2027-03-09T09:00:00', { isCancelled: true }),
      ],
    }),
  );
  expect(await occurrences(graph, owner, 'e', window)).toEqual([
    {
      originallyAt: at('2027-03-02T09:00:00Z'),
      startsAt: at('2027-03-03T11:00:00Z'),
      endsAt: at('2027-03-03T11:30:00Z'),
      state: 'standing',
      declinedBy: [],
      acceptedBy: [],
    },
    expect.objectContaining({ state: 'cancelled' }),
  ]);
  expect(await occurrences(graphOver(() => refusal(404, 'ErrorItemNotFound')).graph, owner, 'e', window)).toBeNull();
});

test('an item from Outlook, in its other alphabet, leads to its series', async () => {
  const { graph, arrived } = graphOver(
    inTurn(
      () =>
        json({
          iCalUId: 'of-date',
          seriesMasterId: 'master',
          ...date('x', '2027-03-02T09:00:00', '2027-03-03T11:00:00'),
        }),
      () => json({ iCalUId: 'of-series', start: time('2027-03-02T09:00:00') }),
    ),
  );
  expect(await identify(graph, 'AA/bb+cc==')).toEqual({
    iCalUId: 'of-series',
    originallyAt: at('2027-03-02T09:00:00Z'),
  });
  expect(arrived.map(({ path }) => path.replace(/\?.*/, ''))).toEqual(['/me/events/AA-bb_cc==', '/me/events/master']);
});

test.each([
  [404, 'ErrorItemNotFound'],
  [400, 'ErrorInvalidIdMalformed'],
])('%i %s: no event of theirs', async (status, code) => {
  expect(await identify(graphOver(() => refusal(status, code)).graph, 'x')).toBeNull();
});

const hook = { url: 'https://t/hooks', lifecycleUrl: 'https://t/hooks/life', clientState: 'secret' };
const until = { id: 's1', expirationDateTime: '2027-03-07T00:00:00Z' };

test('a watch is renewed, asked for anew when it lapsed, and under seven days long', async () => {
  const now = at('2027-03-01T00:00:00Z');
  const renewed = graphOver(() => json(until));
  expect(await watch(renewed.graph, { owner, hook, subscription: 's1', now })).toEqual({
    subscription: 's1',
    until: at('2027-03-07T00:00:00Z'),
  });
  const lapsed = graphOver(({ method }) => (method === 'PATCH' ? refusal(404, 'ResourceNotFound') : json(until, 201)));
  await watch(lapsed.graph, { owner, hook, subscription: 's1', now });
  expect(lapsed.arrived.map(({ method }) => method)).toEqual(['PATCH', 'POST']);
  expect(lapsed.arrived[1]?.body).toEqual({
    changeType: 'created,updated,deleted',
    resource: `/users/${owner}/events`,
    notificationUrl: 'https://t/hooks',
    lifecycleNotificationUrl: 'https://t/hooks/life',
    clientState: 'secret',
    expirationDateTime: '2027-03-07T22:40:00Z',
  });
});

test('a subscription whose answer got lost is replaced: nobody knows the id it would tell', async () => {
  const others = { id: 's8', resource: '/users/2/events', notificationUrl: hook.url };
  const lost = { id: 's9', resource: `/users/${owner}/events`, notificationUrl: hook.url };
  const { graph, arrived } = graphOver(
    inTurn(
      () => refusal(409, 'Conflict'),
      () => json({ value: [others, lost] }),
      done,
      () => json(until, 201),
    ),
  );
  const now = at('2027-03-01T00:00:00Z');
  expect(await watch(graph, { owner, hook, subscription: null, now })).toMatchObject({ subscription: 's1' });
  expect(arrived.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /subscriptions',
    'GET /subscriptions',
    'DELETE /subscriptions/s9',
    'POST /subscriptions',
  ]);
});
