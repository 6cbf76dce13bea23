import type { ConfidentialClientApplication } from '@azure/msal-node';
import { createHash } from 'node:crypto';
import type { TenantId } from '@tandem/core/model';
import type { Credential } from '../settings.ts';
import { application } from './application.ts';
import { tokenFailure } from './failures.ts';
import type { OpenIdMetadata } from './metadata.ts';
import { remember } from './remember.ts';

/** Tokens for Microsoft Graph in one tenant. */
export type Tokens = {
  /** For the app itself (client credentials). */
  readonly ofApp: () => Promise<string>;
  /** For the person whose token the caller sent (on-behalf-of). */
  readonly onBehalfOf: (assertion: string) => Promise<string>;
};

type Registration = {
  readonly clientId: string;
  readonly credential: Credential;
  readonly metadata: (tenant: string) => Promise<OpenIdMetadata>;
};

/**
 * msal keeps every token it ever got in memory, and only there: on-behalf-of tokens are never written to a disk or a
 * database, so there is nothing to encrypt at rest and nothing to share; another process asks again. One application
 * an assertion (and this module one a tenant) can be dropped as a whole, and no person's token answers for another's.
 */
const mostAssertions = 200;

/** @throws AppError of `tokenFailure`, from both functions */
export function tenantTokens(registration: Registration, tenantId: TenantId): Tokens {
  const register = async (): Promise<Registered> => {
    const metadata = await registration.metadata(tenantId);
    const scopes = [`https://${metadata.graphHost}/.default`];
    return { application: application(registration, metadata, tenantId), scopes };
  };
  const forApp = remember(1, register);
  const forAssertion = remember(mostAssertions, register);
  return {
    ofApp: async () => {
      const { application, scopes } = await forApp(tenantId);
      return tokenOf(application.acquireTokenByClientCredential({ scopes }));
    },
    onBehalfOf: async (assertion) => {
      const { application, scopes } = await forAssertion(createHash('sha256').update(assertion).digest('base64url'));
      return tokenOf(application.acquireTokenOnBehalfOf({ oboAssertion: assertion, scopes }));
    },
  };
}

type Registered = { readonly application: ConfidentialClientApplication; readonly scopes: string[] };

async function tokenOf(asked: Promise<{ accessToken: string } | null>): Promise<string> {
  try {
    const answer = await asked;
    if (answer) return answer.accessToken;
  } catch (cause) {
    throw tokenFailure(cause);
  }
  throw tokenFailure(null);
}
