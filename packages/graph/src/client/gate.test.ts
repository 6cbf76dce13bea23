import { expect, test } from 'vitest';
import { graphOver, json, refusal } from '../testing/graph-over.ts';

/** A server that answers only when told to, and counts whom it is serving. */
function slowServer() {
  const held: { readonly path: string; readonly answer: (response: Response) => void }[] = [];
  const serve = ({ path }: { path: string }) =>
    new Promise<Response>((answer) => {
      held.push({ path, answer });
    });
  return { held, ...graphOver(serve) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a mailbox gets at most four requests at once; another mailbox is not held up', async () => {
  const { graph, held } = slowServer();
  const all = [...Array<string>(6).fill('/users/a/events'), '/users/b/events'].map((path) =>
    graph.tell({ method: 'GET', path }),
  );
  while (held.length < 5) await settle();
  await settle();
  expect(held.map(({ path }) => path).sort()).toEqual([...Array<string>(4).fill('/users/a/events'), '/users/b/events']);

  let answered = 0;
  while (answered < 7) {
    held[answered++]?.answer(json({}));
    while (held.length < Math.min(7, answered + 4)) await settle();
  }
  await Promise.all(all);
});

test('a request that fails gives its place to the next', async () => {
  const { graph, arrived } = graphOver(() => refusal(403, 'ErrorAccessDenied'));
  const all = await Promise.allSettled(
    Array.from({ length: 9 }, () => graph.tell({ method: 'GET', path: '/users/a/events' })),
  );
  expect(all.every(({ status }) => status === 'rejected')).toBe(true);
  expect(arrived).toHaveLength(9);
});
