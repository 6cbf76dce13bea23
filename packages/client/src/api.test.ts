import { afterEach, beforeEach, expect, test } from 'vitest';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createApi } from './api.ts';
import { ProblemError } from './problem-error.ts';

type Answer = { readonly status: number; readonly type?: string; readonly body: unknown };

let server: Server;
let answers: Answer[];
let asked: IncomingMessage[];
let baseUrl: string;

beforeEach(async () => {
  answers = [];
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    const answer = answers.shift() ?? { status: 500, body: 'no answer was prepared' };
    response.writeHead(answer.status, { 'content-type': answer.type ?? 'application/json' });
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  baseUrl = `http://127.0.0.1:${address.port}/api`;
});

afterEach(() => server.close());

const problem = {
  type: 'about:blank',
  title: 'Forbidden',
  status: 403,
  detail: 'This is for coordinators.',
  code: 'role.missing',
  correlationId: '7F3K-20Q9',
};

const failure = async (call: Promise<unknown>): Promise<ProblemError> => {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProblemError) return error;
  throw new Error(`Expected a problem, got ${String(error)}.`);
};

test('a call goes to the contract’s address with the token', async () => {
  answers = [{ status: 200, body: { programmes: [] } }];
  const api = createApi({ baseUrl, getToken: () => Promise.resolve('token-1') });
  expect(await api.programmes.list()).toEqual({ programmes: [] });
  expect(asked.map((request) => [request.method, request.url, request.headers.authorization])).toEqual([
    ['GET', '/api/programmes', 'Bearer token-1'],
  ]);
});

test('a refusal arrives as the problem the server described', async () => {
  answers = [{ status: 403, type: 'application/problem+json', body: problem }];
  const api = createApi({ baseUrl, getToken: () => Promise.resolve('token-1') });
  expect((await failure(api.programmes.list())).problem).toEqual(problem);
});

test('an answer from somebody between us and Tandem becomes a problem too', async () => {
  answers = [{ status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }];
  const api = createApi({ baseUrl, getToken: () => Promise.resolve('token-1') });
  expect((await failure(api.programmes.list())).problem).toMatchObject({ status: 502, code: 'http.502' });
});

test.each([
  [
    'a claims challenge',
    { code: 'consent.required', claims: '{"access_token":{}}' },
    { claims: '{"access_token":{}}' },
  ],
  ['a token that ran out on the way', { code: 'token.expired' }, { claims: undefined }],
])('%s is answered once, with a fresh token', async (_, refusal, asks) => {
  answers = [
    { status: 401, type: 'application/problem+json', body: { ...problem, status: 401, ...refusal } },
    { status: 200, body: { programmes: [] } },
  ];
  const refusals: unknown[] = [];
  const getToken = (refused?: object) => {
    refusals.push(refused);
    return Promise.resolve(`token-${refusals.length}`);
  };
  expect(await createApi({ baseUrl, getToken }).programmes.list()).toEqual({ programmes: [] });
  expect(refusals).toEqual([undefined, asks]);
  expect(asked.at(-1)?.headers.authorization).toBe('Bearer token-2');
});

test('a server that is not there is a problem of its own', async () => {
  await new Promise((closed) => server.close(closed));
  const api = createApi({ baseUrl, getToken: () => Promise.resolve('token-1') });
  expect((await failure(api.programmes.list())).problem.code).toBe('offline');
});

test('a sign-in that waits for a person keeps its own problem', async () => {
  const waiting = new ProblemError({ ...problem, code: 'sign_in.needed' });
  const api = createApi({ baseUrl, getToken: () => Promise.reject(waiting) });
  expect(await failure(api.programmes.list())).toBe(waiting);
  expect(asked).toEqual([]);
});
