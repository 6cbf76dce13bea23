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
      authorityMetadata: metadata.document,
      knownAuthorities: [new URL(authority).host],
      ...('secret' in credential ? { clientSecret: credential.secret } : { clientCertificate: credential.certificate }),
    },
  });
}
