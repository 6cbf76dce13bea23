import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfidentialClientApplication, InteractionRequiredAuthError } from '@azure/msal-node';
import { createSandbox, type Sandbox } from '@tandem/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

let sandbox: Sandbox;
beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'entra-'));
  sandbox = await createSandbox({ port: 0, directory, productUrl: 'http://localhost:3000' });
});
afterAll(() => sandbox.close());

const graphScope = 'https://graph.microsoft.com/.default';
const Answer = z.looseObject({ access_token: z.string().optional(), refresh_token: z.string().optional() });

/** The unmodified library, told where the endpoints are and nothing else. */
async function application(secret = sandbox.organisation.app.clientSecret): Promise<ConfidentialClientApplication> {
  const { tenantId, app } = sandbox.organisation;
  const metadata = await fetch(`${sandbox.url}/entra/${tenantId}/v2.0/.well-known/openid-configuration`);
  return new ConfidentialClientApplication({
    auth: {
      clientId: app.clientId,
      clientSecret: secret,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      authorityMetadata: await metadata.text(),
    },
  });
}

const claimsOf = (token: string): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));

function someone(name: string) {
  const found = sandbox.organisation.people.find(({ user }) => user.displayName === name);
  if (found === undefined) throw new Error(`${name} is not in the sample organisation.`);
  return found;
}

const productScope = () => `${sandbox.organisation.app.appIdUri}/access_as_user`;

async function productToken(name: string): Promise<string> {
  const { clientId } = sandbox.organisation.app;
  return (await sandbox.entra.tokensFor(someone(name).id, { clientId, scope: productScope() })).access_token;
}

const control = (path: string, method: string, body: unknown) =>
  fetch(`${sandbox.url}/sandbox/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function redeem(form: Record<string, string>, headers: Record<string, string> = {}) {
  const { tenantId, app } = sandbox.organisation;
  const response = await fetch(`${sandbox.url}/entra/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ client_id: app.clientId, ...form }),
  });
  return { status: response.status, headers: response.headers, body: Answer.parse(await response.json()) };
}

test('msal gets the application a Graph token with what an administrator granted, and from then on from its cache', async () => {
  const client = await application();
  const first = await client.acquireTokenByClientCredential({ scopes: [graphScope] });
  const second = await client.acquireTokenByClientCredential({ scopes: [graphScope] });
  expect(claimsOf(first?.accessToken ?? '')).toMatchObject({
    aud: 'https://graph.microsoft.com',
    idtyp: 'app',
    roles: sandbox.organisation.app.applicationPermissions,
  });
  expect(second?.fromCache).toBe(true);
});

test('msal exchanges a person’s token for a Graph token of that person', async () => {
  const client = await application();
  const oboAssertion = await productToken('Leila Haddad');
  const answer = await client.acquireTokenOnBehalfOf({ oboAssertion, scopes: [graphScope] });
  expect(answer?.account?.username).toBe(someone('Leila Haddad').user.mail);
  expect(claimsOf(answer?.accessToken ?? '')).toMatchObject({
    oid: someone('Leila Haddad').id,
    scp: 'User.Read Calendars.ReadBasic',
  });
});

test('a wrong secret is refused with the number that Entra gives', async () => {
  const client = await application('wrong');
  await expect(client.acquireTokenByClientCredential({ scopes: [graphScope] })).rejects.toMatchObject({
    errorCode: 'invalid_client',
    errorNo: 7000215,
  });
});

test('without consent a person has to be asked', async () => {
  const client = await application();
  const oboAssertion = await productToken('Prabin Shrestha');
  await control('consent', 'PUT', { granted: false });
  const refused = client.acquireTokenOnBehalfOf({ oboAssertion, scopes: [graphScope] });
  const outcome = await refused.catch((error: unknown) => error);
  await control('consent', 'PUT', { granted: true });
  expect(outcome).toBeInstanceOf(InteractionRequiredAuthError);
});

test('an access token for the product says all that the product must check', async () => {
  const claims = claimsOf(await productToken('Imani Kariuki'));
  const { tenantId, app } = sandbox.organisation;
  expect(claims).toMatchObject({
    aud: app.clientId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    tid: tenantId,
    oid: someone('Imani Kariuki').id,
    ver: '2.0',
    azp: app.clientId,
    azpacr: '0',
    scp: 'access_as_user',
    roles: ['Coordinator'],
    idtyp: 'user',
  });
  expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3599);
});

test('tokens signed before a rotation still verify against the published keys, until the old key goes', async () => {
  const token = await productToken('Leila Haddad');
  await control('keys/rotate', 'POST', {});
  const { tenantId } = sandbox.organisation;
  const published = async () => {
    const response = await fetch(`${sandbox.url}/entra/${tenantId}/discovery/v2.0/keys`);
    return z.object({ keys: z.array(z.object({ kid: z.string() })) }).parse(await response.json()).keys;
  };
  const header: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
  expect((await published()).map(({ kid }) => ({ kid }))).toContainEqual(z.object({ kid: z.string() }).parse(header));
  expect(await published()).toHaveLength(2);
  await control('clock', 'PUT', { offset: 25 * 60 * 60 * 1000 });
  expect(await published()).toHaveLength(1);
  await control('clock', 'PUT', { offset: 0 });
});

/** What a single-page application does: PKCE, a redirect with a code, redemption across origins. */
async function signIn(redirectUri: string, verifier: string, person: string | null, more: Record<string, string> = {}) {
  const { tenantId, app } = sandbox.organisation;
  const query = new URLSearchParams({
    ...{ client_id: app.clientId, response_type: 'code', redirect_uri: redirectUri, response_mode: 'fragment' },
    ...{ scope: `openid profile offline_access ${productScope()}`, state: 'state-1', nonce: 'nonce-1' },
    ...{ code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' },
    ...more,
  });
  const url = `${sandbox.url}/entra/${tenantId}/oauth2/v2.0/authorize?${query.toString()}`;
  const pick = { method: 'POST', body: new URLSearchParams({ person: person ?? '' }) };
  const response = await fetch(url, { redirect: 'manual', ...(person === null ? {} : pick) });
  const location = response.headers.get('location');
  return { status: response.status, answer: new URLSearchParams(location?.split('#')[1] ?? '') };
}

test('somebody who picks their account gets a code that counts once, for whoever holds the verifier', async () => {
  const [redirectUri = ''] = sandbox.organisation.app.redirectUris;
  const verifier = randomBytes(32).toString('base64url');
  const { answer } = await signIn(redirectUri, verifier, someone('Prabin Shrestha').id);
  expect(answer.get('state')).toBe('state-1');
  const code = answer.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier };
  const origin = { origin: 'http://localhost:3000' };
  const redeemed = await redeem(form, origin);
  expect(redeemed.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  expect(claimsOf(redeemed.body.access_token ?? '')).toMatchObject({ oid: someone('Prabin Shrestha').id });
  expect((await redeem(form, origin)).body).toMatchObject({ error: 'invalid_grant', error_codes: [54005] });
  const refresh_token = redeemed.body.refresh_token ?? '';
  const renewed = await redeem({ grant_type: 'refresh_token', refresh_token, scope: productScope() }, origin);
  expect(claimsOf(renewed.body.access_token ?? '')).toMatchObject({ oid: someone('Prabin Shrestha').id });
});

test('a code is worth nothing to somebody without the verifier', async () => {
  const [redirectUri = ''] = sandbox.organisation.app.redirectUris;
  const { answer } = await signIn(redirectUri, 'mine', someone('Leila Haddad').id);
  const form = { grant_type: 'authorization_code', code: answer.get('code') ?? '', redirect_uri: redirectUri };
  const stolen = await redeem({ ...form, code_verifier: 'guessed' }, { origin: 'http://localhost:3000' });
  expect(stolen.body).toMatchObject({ error: 'invalid_grant', error_codes: [50148] });
});

test('no code goes to an address that is not registered, and none without a person when nobody may be asked', async () => {
  const foreign = await signIn('https://attacker.example/', 'mine', someone('Leila Haddad').id);
  expect(foreign.status).toBe(400);
  const [redirectUri = ''] = sandbox.organisation.app.redirectUris;
  const silent = await signIn(redirectUri, 'mine', null, { prompt: 'none' });
  expect(silent.answer.get('error')).toBe('login_required');
});
