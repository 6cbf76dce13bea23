import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { cors } from 'hono/cors';
import { answerAddress, readRequest, silentPerson } from './authorize.ts';
import { openIdMetadata, tenantOf } from './metadata.ts';
import { Refusal, refusalBody } from './refusal.ts';
import { refusalPage, signedOutPage, signInPage } from './sign-in-page.ts';
import { redeem } from './token-endpoint.ts';
import { personOf, type EntraWorld } from './world.ts';

const session = 'ESTSAUTH';

/** The authority's addresses, below its root. */
export function entraRoutes(world: EntraWorld): Hono {
  const { organisation } = world;
  const routes = new Hono();
  routes.use('/:tenant/oauth2/v2.0/token', cors({ origin: (origin) => origin, allowMethods: ['POST'] }));
  routes.use('/:tenant/v2.0/*', cors());
  routes.use('/:tenant/discovery/*', cors());
  routes.get('/:tenant/v2.0/.well-known/openid-configuration', (c) => {
    const segment = c.req.param('tenant');
    return c.json(openIdMetadata(segment, tenantOf(segment, organisation), world.root));
  });
  routes.get('/:tenant/discovery/v2.0/keys', (c) => {
    tenantOf(c.req.param('tenant'), organisation);
    return c.json({ keys: world.keys.published() });
  });
  routes.post('/:tenant/oauth2/v2.0/token', async (c) => {
    tenantOf(c.req.param('tenant'), organisation);
    const answer = await redeem(world, await formOf(c), c.req.header('origin') !== undefined);
    return c.json(answer, 200, { 'cache-control': 'no-store', pragma: 'no-cache' });
  });
  routes.get('/:tenant/oauth2/v2.0/authorize', (c) => authorize(world, c));
  routes.post('/:tenant/oauth2/v2.0/authorize', (c) => authorize(world, c));
  routes.get('/:tenant/oauth2/v2.0/logout', (c) => signOut(world, c));
  routes.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error;
    if (c.req.path.endsWith('/authorize')) return c.html(refusalPage(error.message), 400);
    return c.json(refusalBody(error, world.clock()), error.status, { 'cache-control': 'no-store' });
  });
  return routes;
}

async function authorize(world: EntraWorld, c: Context): Promise<Response> {
  tenantOf(c.req.param('tenant') ?? '', world.organisation);
  const request = readRequest(c.req.query(), world);
  const picked = c.req.method === 'POST' ? (await formOf(c))['person'] : undefined;
  const person = picked === undefined ? silentPerson(request, getCookie(c, session), world) : personOf(world, picked);
  if (person === null && request.prompt !== 'none')
    return c.html(signInPage(world.organisation, request.login_hint), 200, { 'cache-control': 'no-store' });
  if (person !== null) setCookie(c, session, person.id, { path: '/', httpOnly: true, sameSite: 'Lax' });
  return c.redirect(await answerAddress(world, request, person));
}

function signOut({ organisation }: EntraWorld, c: Context): Response | Promise<Response> {
  deleteCookie(c, session, { path: '/' });
  const next = c.req.query('post_logout_redirect_uri');
  const registered = organisation.app.redirectUris.some((each) => next !== undefined && sameOrigin(each, next));
  return next !== undefined && registered ? c.redirect(next) : c.html(signedOutPage());
}

const sameOrigin = (one: string, other: string): boolean =>
  URL.canParse(other) && new URL(one).origin === new URL(other).origin && new URL(other).protocol.startsWith('http');

/** A form's fields; of one that occurs twice the last. */
const formOf = async (c: Context): Promise<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(await c.req.text()));
