import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { remoteKeys, type SigningKeys } from './keys.ts';

export const CLIENT_ID = '6d0f4a8e-2b0e-4a3b-9d5c-0c9a4d9f1e11';
export const ISSUER = 'https://login.example/{tenantid}/v2.0';

/** An identity provider for tests: it signs whatever it is told and counts how often its keys are fetched. */
export const identityProvider = async () => {
  const published: JWK[] = [];
  let fetches = 0;
  const addKey = async (kid: string, publish = true) => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    if (publish) published.push({ ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' });
    return { kid, privateKey };
  };
  const first = await addKey('first');
  const keys: SigningKeys = remoteKeys('https://login.example/keys', ISSUER, () => {
    fetches += 1;
    return Promise.resolve(Response.json({ keys: published }));
  });
  return { addKey, first, keys, fetches: () => fetches };
};
export type IdentityProvider = Awaited<ReturnType<typeof identityProvider>>;
export type TestKey = IdentityProvider['first'];

/** A token whose claims are all right, except where a test says otherwise; `undefined` leaves a claim out. */
export const signToken = (
  key: TestKey,
  who: { tenantId: string; personId: string; now: number },
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const seconds = Math.floor(who.now / 1000);
  const claims = {
    ver: '2.0',
    iss: ISSUER.replace('{tenantid}', who.tenantId),
    aud: CLIENT_ID,
    azp: CLIENT_ID,
    azpacr: '0',
    tid: who.tenantId,
    oid: who.personId,
    scp: 'access_as_user',
    iat: seconds - 60,
    nbf: seconds - 60,
    exp: seconds + 3600,
    ...changes,
  };
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' }).sign(key.privateKey);
};
