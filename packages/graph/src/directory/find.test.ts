import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver, json } from '../testing/graph-over.ts';
import { personId } from '../testing/people.ts';
import { findPeople } from './find.ts';

const Sent = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });
const [ada, ben] = [personId(1), personId(2)];

const answering = (users: readonly object[], status = 200) =>
  graphOver(({ body }) =>
    json({ responses: Sent.parse(body).requests.map(({ id }) => ({ id, status, body: { value: users } })) }),
  );

test('people by mail or principal name in any case; who is not asked for is left out', async () => {
  const { graph } = answering([
    { id: ada, displayName: 'Ada', mail: 'Ada@Example.com', userPrincipalName: 'ada@tenant.example' },
    { id: ben, displayName: 'Ben', mail: null, userPrincipalName: 'ben@tenant.example' },
  ]);
  const found = await findPeople(graph, ['ada@example.com', 'ben@tenant.example', 'nobody@example.com']);
  expect([...found]).toEqual([
    ['ada@example.com', { id: ada, name: 'Ada' }],
    ['ben@tenant.example', { id: ben, name: 'Ben' }],
  ]);
});

test('an address that is one person’s mail and another’s principal name is the latter’s', async () => {
  const { graph } = answering([
    { id: ada, displayName: 'Ada', mail: 'shared@example.com', userPrincipalName: 'ada@example.com' },
    { id: ben, displayName: 'Ben', mail: 'ben@example.com', userPrincipalName: 'shared@example.com' },
  ]);
  expect((await findPeople(graph, ['shared@example.com'])).get('shared@example.com')?.id).toBe(ben);
});

test('at most fifteen addresses in one question, apostrophes doubled, each asked once', async () => {
  const { graph, arrived } = answering([]);
  const many = Array.from({ length: 31 }, (_, index) => `person${index}@example.com`);
  await findPeople(graph, [...many, ...many, "o'brien@example.com"]);
  const urls = arrived.flatMap(({ body }) => Sent.parse(body).requests).map(({ url }) => decodeURIComponent(url));
  expect(urls).toHaveLength(2 * 3);
  expect(urls.every((url) => url.split('@').length - 1 <= 15)).toBe(true);
  expect(urls.some((url) => url.includes("'o''brien@example.com'"))).toBe(true);
});

test('a directory that refuses is not an empty one', async () => {
  await expect(findPeople(answering([], 403).graph, ['a@example.com'])).rejects.toMatchObject({
    code: 'graph.refused',
  });
});
