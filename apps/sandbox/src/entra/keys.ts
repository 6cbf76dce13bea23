import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';
import { keep } from '../kept.ts';

/** How long a key that signs no more stays published, milliseconds: Entra's tokens live for an hour or so. */
const overlap = 24 * 60 * 60 * 1000;

const Stored = z.array(
  z.object({
    kid: z.string(),
    secret: z.looseObject({ kty: z.string() }),
    open: z.looseObject({ kty: z.string() }),
    retiredAt: z.number().nullable(),
  }),
);
type Key = z.infer<typeof Stored>[number];

export type SigningKeys = {
  /** The key that signs now. */
  readonly current: () => Promise<{ readonly kid: string; readonly key: CryptoKey | Uint8Array }>;
  /** Published keys: the one that signs, and those that did until lately. */
  readonly published: () => readonly JWK[];
  /** The public key of a token, also of one that is published no more. */
  readonly find: (kid: string | undefined) => Promise<CryptoKey | Uint8Array>;
  /** A new key signs from now on. */
  readonly rotate: () => Promise<void>;
};

/** Keys in a file, so that tokens outlive the process. */
export async function openKeys(file: string, clock: () => number): Promise<SigningKeys> {
  const kept = keep<readonly Key[]>(file, Stored, []);
  const rotate = async (): Promise<void> => {
    const now = clock();
    const old = kept.get().map((key) => ({ ...key, retiredAt: key.retiredAt ?? now }));
    kept.set([await makeKey(), ...old]);
  };
  if (kept.get().length === 0) await rotate();
  return {
    async current() {
      const [newest] = kept.get();
      if (newest === undefined) throw new Error('The sandbox has no signing key.');
      return { kid: newest.kid, key: await importJWK(newest.secret, 'RS256') };
    },
    published: () =>
      kept
        .get()
        .filter(({ retiredAt }) => retiredAt === null || retiredAt + overlap > clock())
        .map(({ kid, open }) => ({ ...open, kid, use: 'sig', x5t: kid, issuer: issuerTemplate })),
    async find(kid) {
      const found = kept.get().find((key) => key.kid === kid);
      if (found === undefined) throw new Error('No key of this token service signed this.');
      return importJWK(found.open, 'RS256');
    },
    rotate,
  };
}

/** Whose tokens a key may sign. */
export const issuerTemplate = 'https://login.microsoftonline.com/{tenantid}/v2.0';

async function makeKey(): Promise<Key> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const secret = await exportJWK(pair.privateKey);
  const open = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(open);
  return Stored.element.parse({ kid, secret, open, retiredAt: null });
}
