import type { Context } from 'hono';
import { badRequest } from './fault.ts';
import { resolveZone } from '../zones.ts';

/** What a request prefers about its answer. `zone` is the name the caller used, `iana` the zone it means. */
export type Preference = { readonly zone: string; readonly iana: string; readonly pageSize: number | null };

export function preferenceOf(c: Context): Preference {
  const header = c.req.header('prefer') ?? '';
  const zone = /outlook\.timezone\s*=\s*"?([^",;]+)"?/i.exec(header)?.[1]?.trim() ?? 'UTC';
  const iana = resolveZone(zone);
  if (iana === null) throw unsupportedZone(zone);
  const size = /odata\.maxpagesize\s*=\s*"?(\d+)"?/i.exec(header)?.[1];
  if (zone !== 'UTC') c.header('Preference-Applied', `outlook.timezone="${zone}"`);
  return { zone, iana, pageSize: size === undefined ? null : Number(size) };
}

export const unsupportedZone = (zone: string) =>
  badRequest(
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`,
  );
