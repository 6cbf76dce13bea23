import type { Clock } from '@tandem/core/ports';
import type { OpenIdMetadata } from './metadata.ts';

/** Microsoft Entra announces new signing keys and endpoints days ahead; a day old is fresh enough. */
const lifetime = 24 * 60 * 60 * 1000;

/** Metadata once per tenant and day. A failed look-up is not remembered. */
export function cacheMetadata(
  fetchMetadata: (tenant: string) => Promise<OpenIdMetadata>,
  clock: Clock,
): (tenant: string) => Promise<OpenIdMetadata> {
  const known = new Map<string, { readonly until: number; readonly metadata: Promise<OpenIdMetadata> }>();
  return (tenant) => {
    const cached = known.get(tenant);
    if (cached && cached.until > clock()) return cached.metadata;
    const metadata = fetchMetadata(tenant);
    known.set(tenant, { until: clock() + lifetime, metadata });
    metadata.catch(() => known.delete(tenant));
    return metadata;
  };
}
