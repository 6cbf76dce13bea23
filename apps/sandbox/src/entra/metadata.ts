import type { Organisation } from '../organisation/types.ts';
import { issuerTemplate } from './keys.ts';
import { Refusal } from './refusal.ts';

/** The tenant that a path segment names; null for `organizations` and `common`, which are every tenant. */
export function tenantOf(segment: string, { tenantId, domain }: Organisation): string | null {
  const name = segment.toLowerCase();
  if (name === 'organizations' || name === 'common') return null;
  if (name === tenantId || name === domain) return tenantId;
  throw new Refusal(
    'invalid_tenant',
    90002,
    `Tenant '${segment}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  );
}

export const issuerOf = (tenantId: string): string => issuerTemplate.replace('{tenantid}', tenantId);

/** OpenID Connect discovery: the issuer is Microsoft's, the endpoints are this machine's. */
export function openIdMetadata(segment: string, tenantId: string | null, root: string): object {
  const address = `${root}/${segment}`;
  return {
    token_endpoint: `${address}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${address}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: tenantId === null ? issuerTemplate : issuerOf(tenantId),
    request_uri_parameter_supported: false,
    authorization_endpoint: `${address}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${address}/oauth2/v2.0/logout`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'nonce', 'name', 'oid', 'tid', 'preferred_username'],
    tenant_region_scope: null,
    cloud_instance_name: 'microsoftonline.com',
    msgraph_host: 'graph.microsoft.com',
  };
}
