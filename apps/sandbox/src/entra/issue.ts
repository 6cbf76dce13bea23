import type { SamplePerson } from '../organisation/types.ts';
import { consentMissing } from './refusal.ts';
import { signRefreshToken } from './grants.ts';
import { graphAudience, type Wanted } from './scopes.ts';
import { idToken, lifetime, personAccessToken, type Client } from './tokens.ts';
import type { EntraWorld } from './world.ts';

/** Body of a successful answer of the token endpoint for a person. */
export type TokenAnswer = {
  readonly token_type: 'Bearer';
  readonly scope: string;
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
  readonly id_token: string;
  readonly client_info: string;
  readonly refresh_token?: string;
};

/** Tokens of a person for a client; refused while consent is missing. */
export async function issue(
  world: EntraWorld,
  person: SamplePerson,
  client: Client,
  wanted: Wanted,
  nonce: string | null,
): Promise<TokenAnswer> {
  const scopes = grantedScopes(world, client, wanted);
  const { tenantId } = world.organisation;
  const info = JSON.stringify({ uid: person.id, utid: tenantId });
  const offline = wanted.identity.includes('offline_access');
  return {
    token_type: 'Bearer',
    scope: [...wanted.identity, ...scopes.map((scope) => qualified(world, wanted, scope))].join(' '),
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: await personAccessToken(world, person, client, wanted, scopes),
    id_token: await idToken(world, person, client.clientId, nonce),
    client_info: Buffer.from(info).toString('base64url'),
    ...(offline ? { refresh_token: await signRefreshToken(world, person, client.clientId) } : {}),
  };
}

/** The permissions a token will carry. */
export function grantedScopes(world: EntraWorld, client: Client, wanted: Wanted): readonly string[] {
  const { app } = world.organisation;
  if (!world.consented()) throw consentMissing(client.clientId);
  if (wanted.resource === 'product') return [app.scope];
  const granted = world.granted().delegated;
  if (wanted.permissions.includes('.default')) return granted;
  if (wanted.permissions.some((permission) => !granted.includes(permission))) throw consentMissing(client.clientId);
  return wanted.resource === 'none' ? ['User.Read'] : wanted.permissions;
}

const qualified = ({ organisation }: EntraWorld, { resource }: Wanted, scope: string): string =>
  `${resource === 'product' ? organisation.app.appIdUri : graphAudience}/${scope}`;
