import { errors, jwtVerify } from 'jose';
import type { Caller, CallerRole } from '@tandem/core/access';
import { AppError } from '@tandem/core/errors';
import type { TenantId } from '@tandem/core/model';
import type { Clock } from '@tandem/core/ports';
import { Claims } from './claims.ts';
import { MICROSOFT_HOSTS } from './hosts.ts';
import type { SigningKeys } from './keys.ts';

/** Clocks of two machines may differ by this much. */
const CLOCK_SKEW_SECONDS = 300;
const SCOPE = 'access_as_user';

export type IdentityDeps = {
  readonly clientId: string;
  readonly keys: () => Promise<SigningKeys>;
  readonly isOnboarded: (tenantId: TenantId) => Promise<boolean>;
  readonly clock: Clock;
};

/** Whoever a request's `Authorization` header proves; throws what is wrong with it. */
export type Identify = (authorization: string | null) => Promise<{ readonly caller: Caller; readonly token: string }>;

/**
 * Proves a caller by a Microsoft Entra access token: signature, audience, version, issuer, tenant, time, scope, client.
 * A person is known by tenant id and object id only. Guests have a home elsewhere, and so has their calendar: they
 * are refused. Source: Microsoft identity platform, "Access tokens" and "Claims validation"; OWASP ASVS 5 V9, V10.3.
 */
export const identifyWith =
  (deps: IdentityDeps): Identify =>
  async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new AppError('token.missing', 'Sign in to use Tandem.');
    const claims = await verify(deps, token);
    if (!(await deps.isOnboarded(claims.tid))) {
      throw new AppError('tenant.not_onboarded', 'Your organisation does not use this Tandem yet.');
    }
    if (claims.acct === 1 || claims.acct === '1' || claims.idp !== undefined) {
      throw new AppError('tenant.not_onboarded', 'Guests cannot take part: their calendar is in another organisation.');
    }
    if (claims.idtyp === 'app' || !(claims.scp ?? '').split(' ').includes(SCOPE)) {
      throw new AppError('scope.missing', 'This sign-in was not made for Tandem. Sign in again.');
    }
    return { token, caller: { tenantId: claims.tid, personId: claims.oid, roles: claims.roles.filter(isCallerRole) } };
  };

const verify = async (deps: IdentityDeps, token: string): Promise<Claims> => {
  const keys = await deps.keys();
  const { payload, kid } = await checkSignature(deps, keys, token);
  const claims = Claims.safeParse(payload);
  if (!claims.success) throw invalid(claims.error);
  const expected = keys.issuerOf(kid).replace('{tenantid}', claims.data.tid);
  if (claims.data.iss !== expected) throw invalid();
  if (!isKnownProgram(deps.clientId, claims.data)) throw invalid();
  return claims.data;
};

const checkSignature = async (deps: IdentityDeps, keys: SigningKeys, token: string) => {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
      algorithms: ['RS256'],
      audience: deps.clientId,
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: new Date(deps.clock()),
      requiredClaims: ['exp', 'nbf', 'iss'],
    });
    return { payload, kid: protectedHeader.kid };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new AppError('token.expired', 'Your sign-in has run out. Sign in again.', { cause: error });
    }
    if (isOutage(error)) {
      throw new AppError('graph.unreachable', 'Microsoft Entra cannot be reached. Try again in a moment.', {
        cause: error,
      });
    }
    throw invalid(error);
  }
};

/**
 * Tandem's own pages run at the person's and prove nothing: a token that its secret or certificate asked for was never
 * theirs. How Microsoft's hosts prove themselves is theirs to choose.
 */
const isKnownProgram = (clientId: string, { azp, azpacr }: Claims): boolean =>
  azp === clientId ? azpacr === '0' : MICROSOFT_HOSTS.includes(azp);

/** The keys could not be fetched, which says nothing about the token. */
const isOutage = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC';

const invalid = (cause?: unknown): AppError =>
  new AppError('token.invalid', 'This sign-in is not valid for Tandem. Sign in again.', { cause });

const isCallerRole = (role: string): role is CallerRole => role === 'Coordinator' || role === 'Administrator';
