import { GraphFault } from './fault.ts';

/** What the token service vouches for. A token with `scp` speaks for a person, one without for the application. */
export type Claims = {
  readonly aud: string | readonly string[];
  readonly tid: string;
  readonly oid?: string | undefined;
  readonly scp?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly appid?: string | undefined;
  readonly azp?: string | undefined;
};

export type Caller =
  | {
      readonly kind: 'delegated';
      readonly appId: string;
      readonly personId: string;
      readonly granted: ReadonlySet<string>;
    }
  | { readonly kind: 'application'; readonly appId: string; readonly granted: ReadonlySet<string> };

export type Verify = (bearer: string) => Promise<Claims>;

type Audience = { readonly tenantId: string; readonly audiences: readonly string[] };

/** Who calls, from the Authorization header. Anything wrong with the token is a 401, as Graph answers it. */
export async function identifyCaller(header: string | undefined, verify: Verify, ours: Audience): Promise<Caller> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (bearer === undefined) throw unauthenticated('Access token is empty.');
  const claims = await verify(bearer).catch(() => {
    throw unauthenticated('Access token validation failure. Invalid token.');
  });
  if (claims.tid !== ours.tenantId) throw unauthenticated('Access token validation failure. Unknown tenant.');
  const audiences = typeof claims.aud === 'string' ? [claims.aud] : claims.aud;
  if (!audiences.some((each) => ours.audiences.includes(each.replace(/\/$/, ''))))
    throw unauthenticated('Access token validation failure. Invalid audience.');
  return callerOf(claims);
}

function callerOf(claims: Claims): Caller {
  const appId = claims.azp ?? claims.appid ?? 'unknown';
  if (claims.scp === undefined) return { kind: 'application', appId, granted: new Set(claims.roles ?? []) };
  if (claims.oid === undefined) throw unauthenticated('Access token validation failure. Missing oid.');
  return { kind: 'delegated', appId, personId: claims.oid, granted: new Set(claims.scp.split(' ')) };
}

const unauthenticated = (message: string): GraphFault => new GraphFault(401, 'InvalidAuthenticationToken', message);
