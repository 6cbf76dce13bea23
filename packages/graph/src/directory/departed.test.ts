import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver, json } from '../testing/graph-over.ts';
import { personId } from '../testing/people.ts';
import { graphDirectory } from './directory.ts';

const Sent = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });
const [ada, ben] = [personId(1), personId(2)];

const answering = (statusOf: (url: string) => number) =>
  graphOver(({ body }) =>
    json({
      responses: Sent.parse(body).requests.map(({ id, url }) => {
        const status = statusOf(url);
        return { id, status, body: status === 200 ? { id: ada } : { error: { code: 'Request_ResourceNotFound' } } };
      }),
    }),
  );

test('only whom the directory plainly does not have has left', async () => {
  const { graph } = answering((url) => (url.includes(ben) ? 404 : 200));
  expect(await graphDirectory(graph).departed([ada, ben, ben])).toEqual(new Set([ben]));
});

test('a directory that refuses says nothing about anybody', async () => {
  const { graph } = answering((url) => (url.includes(ben) ? 404 : 403));
  await expect(graphDirectory(graph).departed([ada, ben])).rejects.toMatchObject({ code: 'graph.refused' });
});
