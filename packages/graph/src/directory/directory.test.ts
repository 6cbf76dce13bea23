import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver, json, refusal } from '../testing/graph-over.ts';
import { personId } from '../testing/people.ts';
import { graphDirectory } from './directory.ts';

const Sent = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });

/** A directory as the answers to paths below `/users`; what is not in it is 404. */
const serving = (answers: Readonly<Record<string, object>>) =>
  graphOver(({ body }) =>
    json({
      responses: Sent.parse(body).requests.map(({ id, url }) => {
        const found = answers[url.replace('/users/', '').replace(/\?.*/, '')];
        return found ? { id, status: 200, body: found } : { id, status: 404, body: { error: { code: 'NotFound' } } };
      }),
    }),
  );

const [ada, ben, cem] = [personId(1), personId(2), personId(3)];
const user = (name: string) => ({
  displayName: name,
  mail: `${name}@example.com`,
  city: 'Lisbon',
  department: 'Sales',
});

test('a person: names, place, zone by its IANA name; who is not there is left out', async () => {
  const { graph } = serving({
    [ada]: { ...user('Ada Lovelace'), givenName: 'Ada', jobTitle: 'Analyst' },
    [`${ada}/mailboxSettings`]: { timeZone: 'GMT Standard Time' },
    [ben]: user('Ben'),
  });
  const people = await graphDirectory(graph).people([ada, ben, cem, ada]);
  expect([...people.keys()]).toEqual([ada, ben]);
  expect(people.get(ada)).toEqual({
    id: ada,
    name: 'Ada Lovelace',
    givenName: 'Ada',
    mail: 'Ada Lovelace@example.com',
    jobTitle: 'Analyst',
    department: 'Sales',
    place: 'Lisbon',
    zone: 'Europe/London',
    managers: [],
  });
  expect(people.get(ben)).toMatchObject({ givenName: 'Ben', zone: 'UTC', jobTitle: null });
});

test('managers, nearest first, at most five levels; each looked up once', async () => {
  const chain = Array.from({ length: 8 }, (_, index) => personId(index + 10));
  const { graph, arrived } = serving({
    [ada]: user('Ada'),
    [ben]: user('Ben'),
    [`${ada}/manager`]: { id: chain[0] },
    [`${ben}/manager`]: { id: chain[0] },
    ...Object.fromEntries(chain.slice(1).map((id, index) => [`${chain[index] ?? ''}/manager`, { id }])),
  });
  const people = await graphDirectory(graph).people([ada, ben]);
  expect(people.get(ada)?.managers).toEqual(chain.slice(0, 5));
  expect(people.get(ben)?.managers).toEqual(chain.slice(0, 5));
  const looked = arrived.flatMap(({ body }) => Sent.parse(body).requests).filter(({ url }) => url.includes('manager'));
  expect(looked).toHaveLength(2 + 4);
});

test('two people who manage each other do not go on for ever', async () => {
  const { graph } = serving({
    [ada]: user('Ada'),
    [`${ada}/manager`]: { id: ben },
    [`${ben}/manager`]: { id: ada },
  });
  expect((await graphDirectory(graph).people([ada])).get(ada)?.managers).toEqual([ben]);
});

test('a directory that does not answer is not an empty one', async () => {
  const { graph } = graphOver(({ body }) =>
    json({ responses: Sent.parse(body).requests.map(({ id }) => ({ id, status: 403, body: {} })) }),
  );
  await expect(graphDirectory(graph).people([ada])).rejects.toMatchObject({ code: 'graph.refused' });
});

test('a reporting line that could not be read does not pass for none', async () => {
  const { graph } = graphOver(({ body }) =>
    json({
      responses: Sent.parse(body).requests.map(({ id, url }) =>
        url.includes('manager') ? { id, status: 403, body: {} } : { id, status: 200, body: user('Ada') },
      ),
    }),
  );
  await expect(graphDirectory(graph).people([ada])).rejects.toMatchObject({ code: 'graph.refused' });
});

test('a picture as a data URL by its first bytes; null when there is none', async () => {
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  const withPicture = graphOver(() => new Response(jpeg, { headers: { 'Content-Type': 'image/jpeg' } }));
  expect(await graphDirectory(withPicture.graph).photo(ada)).toBe('data:image/jpeg;base64,/9j/4A==');
  const without = graphOver(() => refusal(404, 'ImageNotFound'));
  expect(await graphDirectory(without.graph).photo(ada)).toBeNull();
});
