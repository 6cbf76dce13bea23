import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AppError } from '@tandem/core/errors';
import { PersonId, TenantId } from '@tandem/core/model';
import { freshId } from '../ids.ts';
import { CLIENT_ID, identityProvider, ISSUER, signToken, type IdentityProvider } from './tokens.testing.ts';
import { identifyWith } from './validate.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60;
const seconds = NOW / 1000;
const tenantId = freshId(TenantId);
const personId = freshId(PersonId);
const who = { tenantId, personId, now: NOW };

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await identityProvider();
});

const identify = (authorization: string | null) =>
  identifyWith({
    clientId: CLIENT_ID,
    keys: () => Promise.resolve(provider.keys),
    isOnboarded: (id) => Promise.resolve(id === tenantId),
    clock: () => NOW,
  })(authorization);

const outcome = async (authorization: string | null): Promise<string> => {
  try {
    await identify(authorization);
    return 'accepted';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
};

const withClaims = async (changes: Readonly<Record<string, unknown>>): Promise<string> =>
  outcome(`Bearer ${await signToken(provider.first, who, changes)}`);

describe('who is asking', () => {
  it('is known by tenant id and object id, with the app roles of the token', async () => {
    const token = await signToken(provider.first, who, { roles: ['Coordinator', 'Gardener'], email: 'x@example.org' });
    const { caller } = await identify(`Bearer ${token}`);
    expect(caller).toEqual({ tenantId, personId, roles: ['Coordinator'] });
  });

  it('may come through a Microsoft host', async () => {
    expect(await withClaims({ azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' })).toBe('accepted');
    expect(await withClaims({ azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', azpacr: '2' })).toBe('accepted');
  });
});

describe('a token is refused', () => {
  it.each([
    ['no header', null],
    ['another scheme', 'Basic YTpi'],
    ['nothing after the scheme', 'Bearer '],
  ])('when there is none: %s', async (_, header) => {
    expect(await outcome(header)).toBe('token.missing');
  });

  it('when it is no token', async () => {
    expect(await outcome('Bearer not.a.token')).toBe('token.invalid');
  });

  it('when it is not signed', async () => {
    const token = new UnsecuredJWT({ aud: CLIENT_ID, tid: tenantId, oid: personId }).encode();
    expect(await outcome(`Bearer ${token}`)).toBe('token.invalid');
  });

  it('when it is signed with a shared secret', async () => {
    const token = await new SignJWT({ aud: CLIENT_ID })
      .setProtectedHeader({ alg: 'HS256', kid: 'first' })
      .sign(new TextEncoder().encode('a secret of thirty-two characters'));
    expect(await outcome(`Bearer ${token}`)).toBe('token.invalid');
  });

  it('when somebody else signed it under a known key id', async () => {
    const forged = await provider.addKey('first', false);
    expect(await outcome(`Bearer ${await signToken(forged, who)}`)).toBe('token.invalid');
  });

  it('when its content was changed after signing', async () => {
    const [header, , signature] = (await signToken(provider.first, who)).split('.');
    const [, payload] = (await signToken(provider.first, { ...who, personId: freshId(PersonId) })).split('.');
    expect(await outcome(`Bearer ${header ?? ''}.${payload ?? ''}.${signature ?? ''}`)).toBe('token.invalid');
  });

  it.each(['jku', 'x5u'])('when its header says with %s where its key is to be found', async (header) => {
    const own = await provider.addKey('their own', false);
    const token = await new SignJWT(decodeJwt(await signToken(own, who)))
      .setProtectedHeader({ alg: 'RS256', kid: own.kid, [header]: 'https://elsewhere.example/keys' })
      .sign(own.privateKey);
    expect(await outcome(`Bearer ${token}`)).toBe('token.invalid');
  });

  it.each([
    ['is for Microsoft Graph', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['has no audience', { aud: undefined }],
    ['is of version 1.0', { ver: '1.0' }],
    ['comes from another issuer', { iss: `https://elsewhere.example/${tenantId}/v2.0` }],
    ['names one tenant and was issued for another', { iss: ISSUER.replace('{tenantid}', freshId(TenantId)) }],
    ['has a tenant that is no GUID', { tid: 'organizations' }],
    ['has no object id', { oid: undefined }],
    ['was asked for by an unknown program', { azp: freshId(TenantId) }],
    ['names no program', { azp: undefined }],
    ['was asked for with the secret of the server itself', { azpacr: '1' }],
    ['was asked for with the certificate of the server itself', { azpacr: '2' }],
    ['does not say how its program proved itself', { azpacr: undefined }],
    ['never ends', { exp: undefined }],
    ['begins in the future', { nbf: seconds + 6 * MINUTE }],
  ])('when it %s', async (_, changes) => {
    expect(await withClaims(changes)).toBe('token.invalid');
  });

  it('when it has run out, five minutes of skew granted', async () => {
    expect(await withClaims({ exp: seconds - 6 * MINUTE })).toBe('token.expired');
    expect(await withClaims({ exp: seconds - 4 * MINUTE })).toBe('accepted');
    expect(await withClaims({ nbf: seconds + 4 * MINUTE })).toBe('accepted');
  });

  it('when the organisation is not onboarded', async () => {
    const token = await signToken(provider.first, { ...who, tenantId: freshId(TenantId) });
    expect(await outcome(`Bearer ${token}`)).toBe('tenant.not_onboarded');
  });

  it.each([
    ['by its account kind', { acct: 1 }],
    ['by its home', { idp: 'https://sts.example/other' }],
  ])('when the person is a guest, %s', async (_, changes) => {
    expect(await withClaims(changes)).toBe('tenant.not_onboarded');
  });

  it.each([
    ['no scope', { scp: undefined }],
    ['another scope', { scp: 'access_as_user.read openid' }],
    ['the rights of a program instead of a person', { idtyp: 'app', roles: ['Coordinator'] }],
  ])('when it has %s', async (_, changes) => {
    expect(await withClaims(changes)).toBe('scope.missing');
  });
});

describe('signing keys', () => {
  it('may change: a new one is fetched, an unknown one does not make us fetch over and over', async () => {
    const own = await identityProvider();
    const check = identifyWith({
      clientId: CLIENT_ID,
      keys: () => Promise.resolve(own.keys),
      isOnboarded: () => Promise.resolve(true),
      clock: () => NOW,
    });
    const stray = await own.addKey('stray', false);
    const forged = `Bearer ${await signToken(stray, who)}`;
    for (let attempt = 0; attempt < 5; attempt += 1) await expect(check(forged)).rejects.toThrow();
    expect(own.fetches()).toBeLessThanOrEqual(2);
  });

  it('are fetched again after a day, though nothing new was asked for', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const own = await identityProvider();
    const check = identifyWith({
      clientId: CLIENT_ID,
      keys: () => Promise.resolve(own.keys),
      isOnboarded: () => Promise.resolve(true),
      clock: () => NOW,
    });
    const token = `Bearer ${await signToken(own.first, who)}`;
    await check(token);
    await check(token);
    expect(own.fetches()).toBe(1);
    vi.setSystemTime(NOW + 25 * 3_600_000);
    await check(token);
    expect(own.fetches()).toBe(2);
    vi.useRealTimers();
  });

  it('of the provider are fetched when a token names one that is not known yet', async () => {
    const rotating = await identityProvider();
    const second = await rotating.addKey('second');
    const check = identifyWith({
      clientId: CLIENT_ID,
      keys: () => Promise.resolve(rotating.keys),
      isOnboarded: () => Promise.resolve(true),
      clock: () => NOW,
    });
    await expect(check(`Bearer ${await signToken(second, who)}`)).resolves.toBeDefined();
  });
});
