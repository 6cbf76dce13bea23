import { z } from 'zod';
import type { SamplePerson } from '../organisation/types.ts';
import { signCode } from './grants.ts';
import { grantedScopes } from './issue.ts';
import { Refusal, unknownApplication } from './refusal.ts';
import { readScope } from './scopes.ts';
import type { EntraWorld } from './world.ts';

const Request = z.object({
  client_id: z.string(),
  redirect_uri: z.string(),
  response_type: z.string(),
  scope: z.string().default('openid'),
  response_mode: z.enum(['query', 'fragment']).default('query'),
  state: z.string().nullable().default(null),
  nonce: z.string().nullable().default(null),
  code_challenge: z.string().nullable().default(null),
  code_challenge_method: z.string().default('S256'),
  prompt: z.string().default(''),
  login_hint: z.string().nullable().default(null),
  domain_hint: z.string().nullable().default(null),
});
type AuthorizationRequest = z.infer<typeof Request>;

/** Reads a request for a code. What it refuses is shown here, never sent to an address that may be anybody's. */
export function readRequest(query: Readonly<Record<string, string>>, world: EntraWorld): AuthorizationRequest {
  const parsed = Request.safeParse(query);
  if (!parsed.success)
    throw new Refusal(
      'invalid_request',
      900144,
      `The request lacks '${parsed.error.issues[0]?.path.join('.') ?? ''}'.`,
    );
  const { app } = world.organisation;
  const { client_id: clientId, redirect_uri: redirectUri } = parsed.data;
  if (clientId !== app.clientId) throw unknownApplication(clientId);
  if (!app.redirectUris.includes(redirectUri))
    throw new Refusal(
      'invalid_request',
      50011,
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'.`,
    );
  return parsed.data;
}

/** Who signs in without being asked: the hinted person or the one whose session this is; null when somebody has to choose. */
export function silentPerson(
  request: AuthorizationRequest,
  session: string | undefined,
  world: EntraWorld,
): SamplePerson | null {
  const { people } = world.organisation;
  const signedIn = people.find(({ id }) => id === session) ?? null;
  const hinted = request.login_hint === null ? null : people.find(({ user }) => user.mail === request.login_hint);
  const asks = ['select_account', 'login', 'consent'].includes(request.prompt);
  if (hinted === null) return asks ? null : signedIn;
  if (signedIn !== null && hinted?.id === signedIn.id && !asks) return signedIn;
  return null;
}

/** Where the browser goes with a code, or with the reason why there is none. */
export async function answerAddress(
  world: EntraWorld,
  request: AuthorizationRequest,
  person: SamplePerson | null,
): Promise<string> {
  try {
    if (person === null) throw nobodySignedIn();
    if (request.response_type !== 'code' || request.code_challenge_method !== 'S256')
      throw new Refusal('unsupported_response_type', 700054, 'Only the authorization code flow with PKCE is enabled.');
    // Asking here, where a person can answer, what the token endpoint would have to refuse.
    grantedScopes(world, { clientId: request.client_id, how: '0' }, readScope(request.scope, world.organisation));
    return address(request, { code: await codeFor(world, request, person) }, world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const name = error.suberror === 'consent_required' ? 'consent_required' : error.error;
    return address(request, { error: name, error_description: error.message }, world);
  }
}

const codeFor = (world: EntraWorld, request: AuthorizationRequest, person: SamplePerson): Promise<string> =>
  signCode(world, {
    person: person.id,
    clientId: request.client_id,
    redirectUri: request.redirect_uri,
    challenge: request.code_challenge,
    nonce: request.nonce,
    scope: request.scope,
  });

function address(request: AuthorizationRequest, answer: Record<string, string>, { organisation }: EntraWorld): string {
  const values = new URLSearchParams(answer);
  if (request.state !== null) values.set('state', request.state);
  values.set('session_state', organisation.tenantId);
  return `${request.redirect_uri}${request.response_mode === 'fragment' ? '#' : '?'}${values.toString()}`;
}

const nobodySignedIn = (): Refusal =>
  new Refusal('login_required', 50058, 'A silent sign-in request was sent but no user is signed in.');
