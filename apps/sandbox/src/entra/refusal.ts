import { randomUUID } from 'node:crypto';

type Details = {
  readonly suberror?: string;
  readonly status?: 400 | 401;
  /** Claims challenge, JSON text. */
  readonly claims?: string;
};

/** The token service says no, in its own words: an OAuth code, its number and a sentence. */
export class Refusal extends Error {
  readonly suberror: string | undefined;
  readonly status: 400 | 401;
  readonly claims: string | undefined;

  constructor(
    readonly error: string,
    readonly code: number,
    readonly sentence: string,
    { suberror, status = 400, claims }: Details = {},
  ) {
    super(`AADSTS${code}: ${sentence}`);
    this.name = 'Refusal';
    this.suberror = suberror;
    this.status = status;
    this.claims = claims;
  }
}

/** The body of a refusal as Entra prints it. */
export function refusalBody(refusal: Refusal, at: number): Record<string, unknown> {
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error: refusal.error,
    error_description: `${refusal.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [refusal.code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${refusal.code}`,
    ...(refusal.suberror === undefined ? {} : { suberror: refusal.suberror }),
    ...(refusal.claims === undefined ? {} : { claims: refusal.claims }),
  };
}

export const unknownApplication = (id: string): Refusal =>
  new Refusal(
    'unauthorized_client',
    700016,
    `Application with identifier '${id}' was not found in the directory 'Fabrikam'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`,
  );

export const consentMissing = (clientId: string): Refusal =>
  new Refusal(
    'invalid_grant',
    65001,
    `The user or administrator has not consented to use the application with ID '${clientId}' named 'Tandem'. Send an interactive authorization request for this user and resource.`,
    { suberror: 'consent_required', claims: '' },
  );

export const missing = (name: string): Refusal =>
  new Refusal('invalid_request', 900144, `The request body must contain the following parameter: '${name}'.`);
