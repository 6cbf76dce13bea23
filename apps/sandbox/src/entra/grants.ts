import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SamplePerson } from '../organisation/types.ts';
import { Refusal } from './refusal.ts';
import { sign, verifySigned } from './tokens.ts';
import type { EntraWorld } from './world.ts';

// Codes and refresh tokens carry what they stand for under the service's own signature: nothing has to be stored.

const CodeClaims = z.object({
  aud: z.literal('urn:sandbox:code'),
  jti: z.string(),
  person: z.string(),
  clientId: z.string(),
  redirectUri: z.string(),
  challenge: z.string().nullable(),
  nonce: z.string().nullable(),
  scope: z.string(),
});
export type Code = Omit<z.infer<typeof CodeClaims>, 'aud' | 'jti'>;

const RefreshClaims = z.object({ aud: z.literal('urn:sandbox:refresh'), person: z.string(), clientId: z.string() });

const codeSeconds = 600;
/** Refresh tokens of single-page applications live for a day. */
const refreshSeconds = 24 * 60 * 60;

export const signCode = (world: EntraWorld, code: Code): Promise<string> =>
  sign(world, { ...code, aud: 'urn:sandbox:code', jti: randomUUID() }, codeSeconds);

export async function redeemCode(world: EntraWorld, token: string): Promise<Code> {
  const parsed = CodeClaims.safeParse(await verifySigned(world, token).catch(() => null));
  if (!parsed.success)
    throw new Refusal('invalid_grant', 70000, 'Provided grant is invalid or malformed, or it has expired.');
  if (world.spent.has(parsed.data.jti))
    throw new Refusal(
      'invalid_grant',
      54005,
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
    );
  world.spent.add(parsed.data.jti);
  return parsed.data;
}

export const signRefreshToken = (world: EntraWorld, person: SamplePerson, clientId: string): Promise<string> =>
  sign(world, { aud: 'urn:sandbox:refresh', person: person.id, clientId, jti: randomUUID() }, refreshSeconds);

/** Whose refresh token this is. */
export async function redeemRefreshToken(world: EntraWorld, token: string, clientId: string): Promise<string> {
  const parsed = RefreshClaims.safeParse(await verifySigned(world, token).catch(() => null));
  if (parsed.success && parsed.data.clientId === clientId) return parsed.data.person;
  throw new Refusal(
    'invalid_grant',
    700084,
    'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.',
  );
}
