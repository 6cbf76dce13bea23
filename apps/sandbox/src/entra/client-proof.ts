import { createHash } from 'node:crypto';
import { importX509, jwtVerify } from 'jose';
import { missing, Refusal, unknownApplication } from './refusal.ts';
import type { Client } from './tokens.ts';
import type { EntraWorld } from './world.ts';

export type Form = Readonly<Record<string, string>>;

/** A value that has to be in the body. */
export function required(form: Form, name: string): string {
  const value = form[name];
  if (value === undefined || value === '') throw missing(name);
  return value;
}

/** The application of a request, which has to prove itself. */
export async function confidentialClient(form: Form, world: EntraWorld): Promise<Client> {
  const client = await clientOf(form, world);
  if (client.how !== '0') return client;
  throw invalidClient(
    7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  );
}

/** The application of a request. Without a proof (`how` 0) it has to show its code verifier instead. */
export async function clientOf(form: Form, world: EntraWorld): Promise<Client> {
  const { app } = world.organisation;
  const clientId = required(form, 'client_id');
  if (clientId !== app.clientId) throw unknownApplication(clientId);
  const { client_assertion: assertion, client_secret: secret } = form;
  if (assertion !== undefined) {
    await checkAssertion(assertion, clientId, world);
    return { clientId, how: '2' };
  }
  if (secret === undefined) return { clientId, how: '0' };
  if (digest(secret) === digest(app.clientSecret)) return { clientId, how: '1' };
  throw invalidClient(
    7000215,
    `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
  );
}

/** A client assertion: signed with the certificate the registration holds, made by the application for this service. */
async function checkAssertion(assertion: string, clientId: string, world: EntraWorld): Promise<void> {
  const certificate = world.certificate();
  if (certificate === null)
    throw invalidClient(700027, 'Client assertion failed signature validation: no certificate is registered.');
  try {
    for (const algorithm of ['PS256', 'RS256'])
      if (await isSignedWith(assertion, certificate, algorithm, clientId, world)) return;
  } catch {
    throw invalidClient(50027, 'JWT token is invalid or malformed.');
  }
  throw invalidClient(
    700027,
    'Client assertion failed signature validation. [Reason - The key was not found, or the assertion is not for this service.]',
  );
}

async function isSignedWith(
  assertion: string,
  certificate: string,
  algorithm: string,
  clientId: string,
  { clock }: EntraWorld,
): Promise<boolean> {
  const key = await importX509(certificate, algorithm);
  const checks = { issuer: clientId, subject: clientId, algorithms: [algorithm], currentDate: new Date(clock()) };
  const verified = await jwtVerify(assertion, key, { ...checks, clockTolerance: 300 }).catch(() => null);
  const audience = [verified?.payload.aud ?? []].flat();
  return audience.some((each) => each.endsWith('/oauth2/v2.0/token') || each.endsWith('/v2.0'));
}

const invalidClient = (code: number, sentence: string): Refusal =>
  new Refusal('invalid_client', code, sentence, { status: 401 });

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
