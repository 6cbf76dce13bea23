import { generateKeyPairSync } from 'node:crypto';
import { TenantId } from '@tandem/core/model';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Credential } from '../settings.ts';
import { openAuthority } from '../testing/authority.ts';
import { cacheMetadata } from './metadata-cache.ts';
import { fetchMetadata } from './metadata.ts';
import { tenantTokens } from './tokens.ts';

let authority: Awaited<ReturnType<typeof openAuthority>>;
beforeAll(async () => void (authority = await openAuthority()));
beforeEach(() => {
  authority.asked.length = 0;
  authority.metadataReads.length = 0;
});
afterAll(() => authority.close());

const metadataAt = (clock: () => number) =>
  cacheMetadata((tenant) => fetchMetadata({ entraAuthority: authority.url, fetch }, tenant), clock);

const tokensWith = (credential: Credential) =>
  tenantTokens({ clientId: 'app-1', credential, metadata: metadataAt(() => 0) }, TenantId.parse(authority.tenantId));

test('the app’s own token: for the Graph of this cloud, from the configured address, once', async () => {
  const tokens = tokensWith({ secret: 's3cret' });
  const token = await tokens.ofApp();
  expect(await tokens.ofApp()).toBe(token);
  expect(authority.asked).toHaveLength(1);
  expect(Object.fromEntries(authority.asked[0] ?? [])).toMatchObject({
    grant_type: 'client_credentials',
    client_id: 'app-1',
    client_secret: 's3cret',
    scope: 'https://graph.microsoft.us/.default',
  });
});

test('on behalf of a person: a token an assertion, kept, and never another person’s', async () => {
  const tokens = tokensWith({ secret: 's3cret' });
  const ada = await tokens.onBehalfOf('ada');
  const ben = await tokens.onBehalfOf('ben');
  expect(ben).not.toBe(ada);
  expect(await tokens.onBehalfOf('ada')).toBe(ada);
  expect(authority.asked.map((form) => [form.get('requested_token_use'), form.get('assertion')])).toEqual([
    ['on_behalf_of', 'ada'],
    ['on_behalf_of', 'ben'],
  ]);
});

test('a certificate signs an assertion instead of sending a secret', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprintSha256: 'ab'.repeat(32),
  };
  await tokensWith({ certificate }).ofApp();
  const [form] = authority.asked;
  expect(form?.get('client_secret')).toBeNull();
  expect(form?.get('client_assertion')?.split('.')).toHaveLength(3);
});

test('consent that is missing comes back with the claims to ask for', async () => {
  await expect(tokensWith({ secret: 's3cret' }).onBehalfOf('needs-consent')).rejects.toMatchObject({
    code: 'consent.required',
    claims: '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}',
  });
});

test.each([
  ['wrong', 'graph.refused'],
  ['stranger', 'tenant.not_onboarded'],
  ['behind-a-proxy', 'graph.unreachable'],
])('secret “%s”: %s', async (secret, code) => {
  await expect(tokensWith({ secret }).ofApp()).rejects.toMatchObject({ code });
});

test('metadata is read once a day and tenant; the issuer of many tenants is a template', async () => {
  let now = 0;
  const metadata = metadataAt(() => now);
  await metadata('organizations');
  const again = await metadata('organizations');
  expect(again.issuer).toBe('https://login.microsoftonline.com/{tenantid}/v2.0');
  expect(again.jwksUri).toBe(`${authority.url}/organizations/discovery/v2.0/keys`);
  expect(again.document).toContain('end_session_endpoint');
  expect(authority.metadataReads).toHaveLength(1);
  now = 25 * 60 * 60 * 1000;
  await metadata('organizations');
  expect(authority.metadataReads).toHaveLength(2);
});

test('a tenant nobody knows, and an authority that does not answer, are told apart', async () => {
  await expect(metadataAt(() => 0)('unknown')).rejects.toMatchObject({ code: 'tenant.not_onboarded' });
  const nowhere = fetchMetadata({ entraAuthority: 'http://127.0.0.1:1', fetch }, 'organizations');
  await expect(nowhere).rejects.toMatchObject({ code: 'graph.unreachable' });
});
