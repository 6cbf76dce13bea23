import { createHash, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { guidOf } from '../organisation/random.ts';
import type { Organisation, SamplePerson } from '../organisation/types.ts';
import type { SigningKeys } from './keys.ts';
import { issuerOf } from './metadata.ts';
import { graphAudience, type Wanted } from './scopes.ts';

/** Tokens live this long, seconds. */
export const lifetime = 3599;

type Signer = { readonly organisation: Organisation; readonly keys: SigningKeys; readonly clock: () => number };

/** Who a token is for: `how` the client proved itself is 0 for not at all, 1 for a secret, 2 for a certificate. */
export type Client = { readonly clientId: string; readonly how: '0' | '1' | '2' };

/** Signs claims, valid from now on for an hour or for `seconds`. */
export async function sign({ keys, clock }: Signer, claims: JWTPayload, seconds = lifetime): Promise<string> {
  const { kid, key } = await keys.current();
  const now = Math.floor(clock() / 1000);
  return new SignJWT({ iat: now, nbf: now, exp: now + seconds, uti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .sign(key);
}

/** Claims of a token that this service signed and that still holds; throws otherwise. */
export async function verifySigned({ keys, clock }: Signer, token: string): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, ({ kid }) => keys.find(kid), {
    algorithms: ['RS256'],
    currentDate: new Date(clock()),
    clockTolerance: 300,
  });
  return payload;
}

/** A person's access token for the product (version 2.0) or for Graph (version 1.0, as Graph's tokens are). */
export function personAccessToken(
  signer: Signer,
  person: SamplePerson,
  client: Client,
  wanted: Wanted,
  scopes: readonly string[],
): Promise<string> {
  const { tenantId, app } = signer.organisation;
  const common = { ...whoIs(person, tenantId), acct: 0, scp: scopes.join(' '), idtyp: 'user', sid: person.id };
  if (wanted.resource === 'graph')
    return sign(signer, { ...common, ...graphClaims(tenantId, client), sub: pairwise(person.id, 'graph') });
  return sign(signer, {
    ...common,
    aud: app.clientId,
    iss: issuerOf(tenantId),
    ver: '2.0',
    azp: client.clientId,
    azpacr: client.how,
    sub: pairwise(person.id, app.clientId),
    ...(person.appRoles.length === 0 ? {} : { roles: [...person.appRoles] }),
  });
}

/** The application's own token: `roles` are the permissions an administrator granted. */
export function appAccessToken(
  signer: Signer,
  client: Client,
  resource: Wanted['resource'],
  roles: readonly string[],
): Promise<string> {
  const { tenantId, app } = signer.organisation;
  const oid = guidOf(`service principal/${client.clientId}`);
  const common = { tid: tenantId, oid, sub: oid, idtyp: 'app', ...(roles.length === 0 ? {} : { roles: [...roles] }) };
  if (resource === 'graph') return sign(signer, { ...common, ...graphClaims(tenantId, client) });
  const own = { aud: app.clientId, iss: issuerOf(tenantId), ver: '2.0', azp: client.clientId, azpacr: client.how };
  return sign(signer, { ...common, ...own });
}

/** What the client learns about the person who signed in. */
export function idToken(signer: Signer, person: SamplePerson, clientId: string, nonce: string | null): Promise<string> {
  const { tenantId } = signer.organisation;
  return sign(signer, {
    ...whoIs(person, tenantId),
    aud: clientId,
    iss: issuerOf(tenantId),
    ver: '2.0',
    sub: pairwise(person.id, clientId),
    login_hint: person.user.mail,
    ...(person.appRoles.length === 0 ? {} : { roles: [...person.appRoles] }),
    ...(nonce === null ? {} : { nonce }),
  });
}

const graphClaims = (tenantId: string, { clientId, how }: Client): JWTPayload => ({
  aud: graphAudience,
  iss: `https://sts.windows.net/${tenantId}/`,
  ver: '1.0',
  appid: clientId,
  appidacr: how,
});

const whoIs = ({ id, user }: SamplePerson, tenantId: string): JWTPayload => ({
  tid: tenantId,
  oid: id,
  name: user.displayName,
  preferred_username: user.mail,
});

/** A subject that differs for each application, so that two of them cannot compare notes. */
const pairwise = (id: string, audience: string): string =>
  createHash('sha256').update(`${id} ${audience}`).digest('base64url');
