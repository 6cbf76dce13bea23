import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { judgeBy } from './document.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tandem-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const meeting = { $ref: '#/components/schemas/meeting' };
const file = path.join(folder, 'openapi.json');
writeFileSync(
  file,
  JSON.stringify({
    paths: {
      '/users/{user-id}/events': {
        post: {
          requestBody: json(meeting),
          responses: { 201: json(meeting), '4XX': { $ref: '#/components/responses/error' } },
        },
      },
    },
    components: {
      schemas: {
        item: { type: 'object', properties: { id: { type: 'string' } } },
        meeting: {
          allOf: [
            { $ref: '#/components/schemas/item' },
            {
              type: 'object',
              properties: { subject: { type: 'string', nullable: true }, state: { enum: ['open', 'shut'] } },
            },
          ],
        },
      },
      responses: { error: json({ type: 'object', required: ['error'] }) },
    },
  }),
);
const judge = judgeBy(file);
const post = (request: unknown, status: number, answer: unknown) =>
  judge({ method: 'POST', path: '/me/events', query: '', request, status, answer });

test('what a document has passes, for everybody’s address and one’s own', () => {
  expect(post({ subject: null }, 201, { '@odata.etag': 'x', id: '1', state: 'open' })).toEqual([]);
  expect(post(null, 403, { error: {} })).toEqual([]);
});

test('a wrong value, a name that no schema has and an answer that is none are said, with their place', () => {
  expect(post({ state: 'Open' }, 201, { id: 1 })).toEqual([
    'request/state: must be equal to one of the allowed values',
    'answer/id: must be string',
  ]);
  expect(post({ subjekt: 'x' }, 201, {})).toEqual(['request/subjekt: not in the document']);
  expect(post({}, 404, {})).toEqual(["answer: must have required property 'error'"]);
  expect(post({}, 204, null)).toEqual(['answer: 204 is not among 201, 4XX']);
});

test('a route that the document has not is not judged', () => {
  expect(judge({ method: 'GET', path: '/me/drive', query: '', request: null, status: 200, answer: {} })).toBeNull();
});
