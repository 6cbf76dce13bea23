import { z } from 'zod';
import { appTokens, TokenRefused, type AppTokens, type Person } from './sandbox.ts';
import { settings } from './settings.ts';

const Request = z.object({
  messageType: z.literal('NestedAppAuthRequest'),
  method: z.string(),
  requestId: z.string(),
  tokenParams: z.object({ clientId: z.string(), scope: z.string() }).optional(),
});

/** The authority's name in accounts; msal-browser compares it and calls nobody. */
const environment = 'login.microsoftonline.com';

/**
 * Signs an app in as the person who uses the host, in the messages of msal-browser's nested app authentication.
 * @returns the response as JSON; null for what is no request, which stays unanswered
 */
export async function brokerTokens(person: Person, json: string): Promise<string | null> {
  const request = Request.safeParse(parseJson(json));
  if (!request.success) return null;
  const { method, requestId, tokenParams } = request.data;
  const answer = await answerTo(person, method, tokenParams);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer });
}

async function answerTo(
  person: Person,
  method: string,
  params: { readonly clientId: string; readonly scope: string } | undefined,
): Promise<object> {
  if (method === 'GetInitContext')
    return {
      success: true,
      initContext: {
        sdkName: 'Sandbox host',
        sdkVersion: '1.0.0',
        capabilities: { queryAccount: false },
        accountContext: accountOf(person),
      },
    };
  if ((method !== 'GetToken' && method !== 'GetTokenPopup') || params === undefined)
    return failure({ status: 'PERSISTENT_ERROR', code: 'unsupported_method' });
  try {
    return tokenAnswer(person, params.scope, await appTokens(person.id, params.clientId, params.scope));
  } catch (cause) {
    return failure(reasonOf(cause));
  }
}

const tokenAnswer = (person: Person, scope: string, tokens: AppTokens): object => ({
  success: true,
  token: {
    ...tokens,
    scope: tokens.scope ?? scope,
    properties: null,
    authority: `https://${environment}/${settings.tenantId}`,
  },
  account: {
    ...accountOf(person),
    username: userName(person),
    localAccountId: person.id,
    name: person.displayName,
    loginHint: userName(person),
  },
});

const failure = (error: object): object => ({ success: false, error });

const accountOf = (person: Person) => ({
  homeAccountId: `${person.id}.${settings.tenantId}`,
  environment,
  tenantId: settings.tenantId,
});

const userName = (person: Person): string => person.userPrincipalName ?? person.mail;

const interactive = ['interaction_required', 'consent_required', 'login_required'];

function reasonOf(cause: unknown): object {
  if (!(cause instanceof TokenRefused)) return { status: 'NO_NETWORK' };
  const { error, error_description: description, suberror: subError } = cause.refusal;
  const status = interactive.includes(error) ? 'USER_INTERACTION_REQUIRED' : 'PERSISTENT_ERROR';
  return { status, code: error, description, subError };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
