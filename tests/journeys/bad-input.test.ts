import { randomUUID } from 'node:crypto';
import { tellStory } from '@tandem/sandbox';
import { startServer, type RunningServer } from '@tandem/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterTheStory } from '../fixtures/after-the-story.ts';
import { ask as askAt, refusal, type Answer } from '../fixtures/ask.ts';
import { bodies } from '../fixtures/bodies.ts';
import { askControls, Token } from '../fixtures/controls.ts';
import { freePort } from '../fixtures/postgres.ts';
import { asCoordinator, productOf, signedIn } from '../fixtures/product.ts';
import { apiRoutes, filled, type ApiRoute } from '../fixtures/routes.ts';
import { startStack, type Stack } from '../fixtures/stack.ts';

let stack: Stack;
/** The same product beside the same sign-in, for an organisation that is not this one. */
let elsewhere: RunningServer;
let tokens: { coordinator: string; participant: string; outsider: string; graph: string };
/** What there is after the main job, by the name a route's path gives it. */
let there: Readonly<Record<string, string>>;

beforeAll(async () => {
  stack = await startStack();
  await tellStory(stack, () => undefined);
  elsewhere = await startServer({
    ...stack.environment,
    PORT: String(await freePort()),
    DATA_DIR: `${stack.environment['DATA_DIR'] ?? ''}-elsewhere`,
    TENANT_IDS: randomUUID(),
    WORKER: 'off',
  });
  const left = await afterTheStory(stack);
  there = left.ids;
  tokens = {
    coordinator: await signedIn(stack, left.coordinator),
    participant: await signedIn(stack, left.participant),
    outsider: await signedIn(stack, left.outsider),
    graph: await askControls(stack.sandbox, Token, 'host-token', {
      method: 'POST',
      body: { personId: left.participant },
    }),
  };
});
afterAll(async () => {
  await elsewhere.close();
  await stack.stop();
});

type Ask = { readonly at?: string; readonly authorization?: string | undefined; readonly body?: unknown };
const ask = (route: ApiRoute, path: string, asked: Ask): Promise<Answer> =>
  askAt(route, path, { at: stack.product, ...asked });

/** What is sent instead of a token, and what is said to it. */
const wrongTokens: readonly (readonly [string, () => string | undefined, string])[] = [
  ['no token', () => undefined, 'token.missing'],
  ['another way to sign in', () => 'Basic YTpi', 'token.missing'],
  ['a token that is none', () => 'Bearer not.a.token', 'token.invalid'],
  ['a token for Microsoft Graph', () => `Bearer ${tokens.graph}`, 'token.invalid'],
];

const anyId = (): string => randomUUID();
const ofTags = (...tags: readonly string[]): readonly ApiRoute[] =>
  apiRoutes.filter((route) => route.tags.some((tag) => tags.includes(tag)));
const named = (routes: readonly ApiRoute[]) => routes.map((route) => [route.name, route] as const);

describe.each(named(apiRoutes))('%s', (_, route) => {
  it.each(wrongTokens)('refuses %s', async (_why, authorization, code) => {
    const answer = await ask(route, filled(route, anyId), { authorization: authorization() });
    expect(refusal(answer)).toMatchObject({ code, status: 401 });
  });

  it('refuses people of an organisation that does not use this installation', async () => {
    const asked = { at: elsewhere.url, authorization: `Bearer ${tokens.coordinator}` };
    const answer = await ask(route, filled(route, anyId), asked);
    expect(refusal(answer)).toMatchObject({ code: 'tenant.not_onboarded', status: 403 });
  });
});

describe.each(named(apiRoutes.filter(({ parameters }) => parameters.length > 0)))('%s', (_, route) => {
  it('does not have what nobody ever made', async () => {
    const answer = await ask(route, filled(route, anyId), {
      authorization: `Bearer ${tokens.coordinator}`,
      body: bodies[route.name],
    });
    expect(refusal(answer)).toMatchObject({ code: 'not_found', status: 404 });
  });

  it('names the part of the address that is no id', async () => {
    const answer = await ask(
      route,
      filled(route, () => '1 or 1=1'),
      { authorization: `Bearer ${tokens.coordinator}`, body: bodies[route.name] },
    );
    expect(refusal(answer, 'field')).toMatchObject({ code: 'input.invalid', status: 422, field: route.parameters[0] });
  });
});

describe.each(named(ofTags('pair', 'check-in').filter(({ parameters }) => parameters.length > 0)))('%s', (_, route) => {
  it.each(['outsider', 'coordinator'] as const)('does not exist for the %s', async (who) => {
    const answer = await ask(
      route,
      filled(route, (name) => there[name] ?? ''),
      { authorization: `Bearer ${tokens[who]}`, body: bodies[route.name] },
    );
    expect(refusal(answer)).toMatchObject({ code: 'not_found', status: 404 });
  });
});

describe.each(named(ofTags('programmes', 'pairing')))('%s', (_, route) => {
  it('is for coordinators only', async () => {
    const answer = await ask(
      route,
      filled(route, (name) => there[name] ?? ''),
      { authorization: `Bearer ${tokens.participant}`, body: bodies[route.name] },
    );
    expect(refusal(answer)).toMatchObject({ code: 'role.missing', status: 403 });
  });
});

describe.each(named(apiRoutes.filter(({ name }) => name in bodies)))('%s', (_, route) => {
  const body = bodies[route.name] ?? {};
  const who = () => ({
    authorization: `Bearer ${ofTags('programmes').includes(route) ? tokens.coordinator : tokens.participant}`,
  });
  const path = () => filled(route, (name) => there[name] ?? '');

  it.each(Object.keys(body))('names %s when it does not fit', async (field) => {
    const answer = await ask(route, path(), { ...who(), body: { ...body, [field]: { never: 'fits' } } });
    const problem = refusal(answer, 'field');
    expect(problem).toMatchObject({ code: 'input.invalid', status: 422 });
    expect(problem.field?.split('.')[0]).toBe(field);
  });

  it.each(Object.keys(body))('names %s when it is missing', async (field) => {
    const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));
    const answer = await ask(route, path(), { ...who(), body: rest });
    expect(refusal(answer, 'field').field?.split('.')[0]).toBe(field);
    expect(answer.status).toBe(422);
  });
});

describe('what looks like a program', () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';

  it('is stored and comes back as the text it is', async () => {
    const product = await productOf(stack, there['personId'] ?? '');
    const route = apiRoutes.find(({ name }) => name === 'POST /check-ins/{checkInId}/agenda');
    if (route === undefined) throw new Error('An agenda takes points.');
    const path = `/check-ins/${there['checkInId'] ?? ''}/agenda`;
    const answer = await ask(route, path, {
      authorization: `Bearer ${tokens.participant}`,
      body: { text: evil, minutes: 5 },
    });
    expect(answer).toMatchObject({ status: 201, type: expect.stringMatching(/^application\/json/) as string });
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const home = await product.me.home();
    expect(JSON.stringify(home)).toContain(JSON.stringify(evil).slice(1, -1));
  });

  it('is text in the name of a programme too', async () => {
    const product = await asCoordinator(stack);
    const settings = await product.programmes.read({
      programmeId: (await product.programmes.list()).programmes[0]?.id ?? '',
    });
    const made = await product.programmes.create({ ...settings, name: evil, objective: evil });
    expect(await product.programmes.read({ programmeId: made.id })).toMatchObject({ name: evil, objective: evil });
  });
});

it('sets no cookie outside the API either', async () => {
  for (const path of ['/healthz', '/readyz', '/app-config.json', '/api/openapi.json', '/tab/', '/nowhere']) {
    const answer = await fetch(`${stack.product}${path}`);
    await answer.arrayBuffer();
    expect(answer.headers.getSetCookie(), path).toEqual([]);
  }
});
