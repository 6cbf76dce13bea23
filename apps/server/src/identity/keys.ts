import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** Microsoft Entra adds to each key whose tokens it may sign. */
const EntraKey = z.object({ issuer: z.string() });

const DAY_MS = 86_400_000;
/** Least time between two fetches because of an unknown key id, so that forged tokens cannot make us hammer the issuer. */
const COOL_DOWN_MS = 30_000;

/** The identity provider's signing keys. */
export type SigningKeys = {
  /** The key of a token; fetched again for an unknown key id and at least daily. */
  readonly find: JWTVerifyGetKey;
  /** Issuer template of a key, `https://…/{tenantid}/v2.0`: whose tokens it may sign. */
  issuerOf(kid: string | undefined): string;
};

/** Keys at an address. `issuer` is the template of keys that do not name their own. */
export const remoteKeys = (jwksUri: string, issuer: string, fetchKeys?: FetchImplementation): SigningKeys => {
  const set = createRemoteJWKSet(new URL(jwksUri), {
    cacheMaxAge: DAY_MS,
    cooldownDuration: COOL_DOWN_MS,
    ...(fetchKeys === undefined ? {} : { [customFetch]: fetchKeys }),
  });
  return {
    find: set,
    issuerOf: (kid) => {
      const key = EntraKey.safeParse(set.jwks()?.keys.find((candidate) => candidate.kid === kid));
      return key.success ? key.data.issuer : issuer;
    },
  };
};
