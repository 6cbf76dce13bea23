import { randomUUID } from 'node:crypto';
import { badRequest } from '../http/fault.ts';

/** An endpoint has this long to send the token back (notification URL validation). */
const patience = 10_000;

/** Asks an endpoint whether it wants notifications: it has to answer with the token, decoded, as plain text. */
export async function validateEndpoint(url: string): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription ${randomUUID()}`;
  const target = endpoint(url);
  target.searchParams.set('validationToken', token);
  const response = await fetch(target, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  if (response === null) throw refused(url, 'the endpoint could not be reached in time');
  const text = await response.text();
  if (response.status !== 200) throw refused(url, `the endpoint answered ${response.status}`);
  if (response.headers.get('content-type')?.startsWith('text/plain') !== true)
    throw refused(url, 'the endpoint did not answer with text/plain');
  if (text !== token) throw refused(url, 'the endpoint answered with another token');
}

function endpoint(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw refused(url, 'it is no address');
  }
}

const refused = (url: string, why: string) =>
  badRequest('ValidationError', `Subscription validation request failed for ${url}: ${why}.`);
