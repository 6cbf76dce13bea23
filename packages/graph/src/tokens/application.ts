import { ConfidentialClientApplication } from '@azure/msal-node';
import type { Credential } from '../settings.ts';
import type { OpenIdMetadata } from './metadata.ts';

type Registration = { readonly clientId: string; readonly credential: Credential };

/**
 * The app as msal knows it, in one tenant. The authority is the issuer's own address and its endpoints are handed over,
 * so that the same path serves every cloud and any other address, and msal fetches nothing by itself.
 */
export function application(
  { clientId, credential }: Registration,
  metadata: OpenIdMetadata,
  tenantId: string,
): ConfidentialClientApplication {
  const authority = metadata.issuer.replace('{tenantid}', tenantId).replace(/\/v2\.0\/?$/, '');
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      authority,
      authorityMetadata: JSON.stringify({
        issuer: metadata.issuer,
        jwks_uri: metadata.jwksUri,
        token_endpoint: metadata.tokenEndpoint,
        // Not used here. msal takes its first path segment for the tenant's and replaces that in every other endpoint,
        // which would break addresses that have a path before the tenant.
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      }),
      knownAuthorities: [new URL(authority).host],
      ...('secret' in credential ? { clientSecret: credential.secret } : { clientCertificate: credential.certificate }),
    },
  });
}
