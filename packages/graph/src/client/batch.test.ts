import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver, json } from '../testing/graph-over.ts';
import { readBatched } from './batch.ts';

const Sent = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });
const reads = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ method: 'GET' as const, url: `/${index}` }));

test('twenty at most a batch, and the answers in the order of the requests whatever order they come in', async () => {
  const { graph, arrived } = graphOver(({ body }) => {
    const { requests } = Sent.parse(body);
    return json({ responses: requests.map(({ id, url }) => ({ id, status: 200, body: url })).reverse() });
  });
  const answers = await readBatched(graph, reads(45));
  expect(arrived.map(({ body }) => Sent.parse(body).requests.length)).toEqual([20, 20, 5]);
  expect(answers).toEqual(reads(45).map(({ url }) => ({ ok: true, body: url })));
});

test('an item that was throttled inside a good answer is asked again after the longest wait; the others are not', async () => {
  let round = 0;
  const { graph, arrived, waits } = graphOver(({ body }) => {
    round++;
    const busy = (id: string) => round === 1 && Number(id) > 0;
    return json({
      responses: Sent.parse(body).requests.map(({ id }) =>
        busy(id)
          ? { id, status: 429, headers: { 'Retry-After': String(10 * Number(id)) } }
          : { id, status: 200, body: id },
      ),
    });
  });
  const answers = await readBatched(graph, reads(3));
  expect(waits).toEqual([20_000]);
  expect(arrived.map(({ body }) => Sent.parse(body).requests.map(({ id }) => id))).toEqual([
    ['0', '1', '2'],
    ['1', '2'],
  ]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
});

test('a failed item keeps its code and does not touch the others', async () => {
  const { graph } = graphOver(() =>
    json({
      responses: [
        { id: '0', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } },
        { id: '1', status: 200, body: 1 },
      ],
    }),
  );
  expect(await readBatched(graph, reads(2))).toEqual([
    { ok: false, status: 404, code: 'Request_ResourceNotFound' },
    { ok: true, body: 1 },
  ]);
});
