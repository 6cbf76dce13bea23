import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver, inTurn, json, refusal } from '../testing/graph-over.ts';

const Anything = z.object({ id: z.string() });
const read = { method: 'GET', path: '/users/1?$select=id' } as const;
const write = { method: 'POST', path: '/users/1/events', body: { subject: 'x' } } as const;

test('waits as long as Graph asks', async () => {
  const { graph, waits } = graphOver(
    inTurn(
      () => refusal(429, 'TooManyRequests', { 'Retry-After': '17' }),
      () => json({ id: '1' }),
    ),
  );
  await expect(graph.ask(read, Anything)).resolves.toEqual({ id: '1' });
  expect(waits).toEqual([17_000]);
});

test('a wait beyond the three minutes that the library would cut it to is kept in full, by whoever asked', async () => {
  const { graph, waits, arrived } = graphOver(() => refusal(429, 'TooManyRequests', { 'Retry-After': '300' }));
  await expect(graph.ask(read, Anything)).rejects.toMatchObject({ code: 'graph.throttled', retryAfter: 300 });
  expect(waits).toEqual([]);
  expect(arrived).toHaveLength(1);
});

test('waits ever longer when Graph does not say how long, and gives up with a code that says so', async () => {
  const { graph, waits, arrived } = graphOver(() => refusal(503, 'ServiceUnavailable'));
  await expect(graph.ask(read, Anything)).rejects.toMatchObject({ code: 'graph.unreachable' });
  expect(waits).toEqual([1000, 2000, 4000, 8000]);
  expect(arrived).toHaveLength(5);
});

test('still throttled at the end: says when trying again makes sense', async () => {
  const { graph } = graphOver(() => refusal(429, 'TooManyRequests', { 'Retry-After': '7' }));
  await expect(graph.ask(read, Anything)).rejects.toMatchObject({ code: 'graph.throttled', retryAfter: 7 });
});

test.each([503, 504])(
  'a POST that may have been carried out (%i) is sent again only if it says it may be',
  async (status) => {
    const once = graphOver(() => refusal(status, 'Busy'));
    await expect(once.graph.ask(write, Anything)).rejects.toMatchObject({ code: 'graph.unreachable' });
    expect(once.arrived).toHaveLength(1);

    const twice = graphOver(
      inTurn(
        () => refusal(status, 'Busy'),
        () => json({ id: '1' }, 201),
      ),
    );
    await twice.graph.ask({ ...write, repeatable: true }, Anything);
    expect(twice.arrived.map(({ body }) => body)).toEqual([{ subject: 'x' }, { subject: 'x' }]);
  },
);

test('a POST refused with 429 was not carried out, and is sent again', async () => {
  const { graph, arrived } = graphOver(
    inTurn(
      () => refusal(429, 'TooManyRequests', { 'Retry-After': '1' }),
      () => json({ id: '1' }, 201),
    ),
  );
  await graph.ask(write, Anything);
  expect(arrived).toHaveLength(2);
});

test('every attempt carries one token and one trace id', async () => {
  const { graph, arrived } = graphOver(
    inTurn(
      () => refusal(429, 'TooManyRequests', { 'Retry-After': '1' }),
      () => json({ id: '1' }),
    ),
  );
  await graph.ask(read, Anything);
  expect(arrived.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer a-token', 'Bearer a-token']);
  for (const { headers } of arrived) expect(headers.get('client-request-id')).toMatch(/^[\da-f-]{36}$/);
});
