import { AppError } from '@tandem/core/errors';
import { z } from 'zod';

const Document = z.looseObject({
  issuer: z.string(),
  jwks_uri: z.url(),
  token_endpoint: z.url(),
  authorization_endpoint: z.url(),
  /** Microsoft's clouds name their Graph here; tokens for Graph are asked for under this host. */
  msgraph_host: z.string().default('graph.microsoft.com'),
});

/** What an authority says about itself (OpenID Connect discovery). */
export type OpenIdMetadata = {
  /** For `organizations` a template: `{tenantid}` stands for the tenant. */
  readonly issuer: string;
  /** Where the keys are that sign tokens. */
  readonly jwksUri: string;
  readonly tokenEndpoint: string;
  readonly graphHost: string;
  /** The whole document as JSON text, for a sign-in library. */
  readonly document: string;
};

type Source = { readonly entraAuthority: string; readonly fetch: typeof fetch };

/** How long to wait for the authority, milliseconds. */
const patience = 30_000;

/**
 * @param tenant a tenant id, or `organizations`
 * @throws AppError `graph.unreachable`; `tenant.not_onboarded` when the authority does not know the tenant
 */
export async function fetchMetadata({ entraAuthority, fetch }: Source, tenant: string): Promise<OpenIdMetadata> {
  const url = `${entraAuthority.replace(/\/$/, '')}/${tenant}/v2.0/.well-known/openid-configuration`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch((cause: unknown) => {
    throw new AppError('graph.unreachable', `Microsoft Entra cannot be reached at ${entraAuthority}.`, { cause });
  });
  if (answer.status === 400 || answer.status === 404)
    throw new AppError('tenant.not_onboarded', `Microsoft Entra knows no tenant ${tenant}.`);
  const parsed = Document.safeParse(await answer.json().catch(() => null));
  if (!answer.ok || !parsed.success)
    throw new AppError('graph.unreachable', `${url} answered ${answer.status} and no OpenID metadata.`, {
      cause: parsed.error,
    });
  const { data } = parsed;
  return {
    issuer: data.issuer,
    jwksUri: data.jwks_uri,
    tokenEndpoint: data.token_endpoint,
    graphHost: data.msgraph_host,
    document: JSON.stringify(data),
  };
}
