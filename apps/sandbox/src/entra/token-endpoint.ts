import { createHash } from 'node:crypto';
import { z } from 'zod';
import { clientOf, confidentialClient, required, type Form } from './client-proof.ts';
import { redeemCode, redeemRefreshToken } from './grants.ts';
import { issue } from './issue.ts';
import { Refusal } from './refusal.ts';
import { readScope } from './scopes.ts';
import { appAccessToken, lifetime, verifySigned } from './tokens.ts';
import { personOf, type EntraWorld } from './world.ts';

/** The answer to a request for tokens; throws a Refusal. `crossOrigin`: asked by a script in a browser. */
export async function redeem(world: EntraWorld, form: Form, crossOrigin: boolean): Promise<object> {
  const grant = required(form, 'grant_type');
  switch (grant) {
    case 'client_credentials':
      return forApplication(world, form);
    case 'authorization_code':
      return forCode(world, form, crossOrigin);
    case 'refresh_token':
      return forRefreshToken(world, form);
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
      return onBehalfOf(world, form);
    default:
      throw new Refusal('unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grant}'.`);
  }
}

async function forApplication(world: EntraWorld, form: Form): Promise<object> {
  const client = await confidentialClient(form, world);
  const scope = required(form, 'scope');
  const wanted = readScope(scope, world.organisation);
  if (wanted.permissions.some((permission) => permission !== '.default') || wanted.permissions.length === 0)
    throw new Refusal(
      'invalid_scope',
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    );
  const granted = world.consented() && wanted.resource === 'graph' ? world.granted().application : [];
  const token = await appAccessToken(world, client, wanted.resource, granted);
  return { token_type: 'Bearer', expires_in: lifetime, ext_expires_in: lifetime, access_token: token };
}

async function forCode(world: EntraWorld, form: Form, crossOrigin: boolean): Promise<object> {
  const client = await clientOf(form, world);
  if (client.how === '0' && !crossOrigin) return confidentialClient(form, world);
  const code = await redeemCode(world, required(form, 'code'));
  if (code.clientId !== client.clientId || code.redirectUri !== form['redirect_uri'])
    throw new Refusal(
      'invalid_grant',
      500112,
      'The reply address does not match the one of the authorization request.',
    );
  checkVerifier(code.challenge, form['code_verifier'], client.how === '0');
  const wanted = readScope(form['scope'] ?? code.scope, world.organisation);
  return issue(world, personOf(world, code.person), client, wanted, code.nonce);
}

function checkVerifier(challenge: string | null, verifier: string | undefined, isPublic: boolean): void {
  if (challenge === null && !isPublic) return;
  const shown = createHash('sha256')
    .update(verifier ?? '')
    .digest('base64url');
  if (verifier === undefined || shown !== challenge)
    throw new Refusal(
      'invalid_grant',
      50148,
      'The code_verifier does not match the code_challenge supplied in the authorization request for PKCE.',
    );
}

async function forRefreshToken(world: EntraWorld, form: Form): Promise<object> {
  const client = await clientOf(form, world);
  const person = await redeemRefreshToken(world, required(form, 'refresh_token'), client.clientId);
  return issue(world, personOf(world, person), client, readScope(form['scope'] ?? '', world.organisation), null);
}

const Assertion = z.object({ aud: z.string(), oid: z.string(), scp: z.string() });

async function onBehalfOf(world: EntraWorld, form: Form): Promise<object> {
  const client = await confidentialClient(form, world);
  if (form['requested_token_use'] !== 'on_behalf_of')
    throw new Refusal('invalid_request', 240002, "The parameter 'requested_token_use' must be 'on_behalf_of'.");
  const signed = await verifySigned(world, required(form, 'assertion')).catch(() => null);
  const assertion = Assertion.safeParse(signed);
  if (!assertion.success)
    throw new Refusal('invalid_grant', 500133, 'Assertion is not within its valid time range, or not a user’s token.');
  if (assertion.data.aud !== client.clientId)
    throw new Refusal(
      'invalid_grant',
      500131,
      'Assertion audience does not match the Client app presenting the assertion. The audience in the assertion must be the app that makes the request.',
    );
  const wanted = readScope(required(form, 'scope'), world.organisation);
  return issue(world, personOf(world, assertion.data.oid), client, wanted, null);
}
