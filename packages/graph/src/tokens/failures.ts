import { AuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';
import { AppError } from '@tandem/core/errors';

/** Entra's numbers for "this app is not known in this tenant" and "there is no such tenant". */
const notOnboarded = /AADSTS(700016|7000229|90002|650052)\b/;
/** Entra's numbers and names for "a person has to consent or sign in again". */
const needsPerson =
  /AADSTS(65001|65004|50076|50079|50158|530\d\d|500133|50173)\b|consent_required|interaction_required/;

/**
 * What msal could not do, in Tandem's words: `consent.required` (with the claims challenge), `tenant.not_onboarded`,
 * `graph.unreachable`, or `graph.refused` for a wrong secret, an expired certificate and the like.
 */
export function tokenFailure(cause: unknown): AppError {
  const text = cause instanceof AuthError ? `${cause.errorCode} ${cause.subError} ${cause.errorMessage}` : '';
  if (notOnboarded.test(text))
    return new AppError(
      'tenant.not_onboarded',
      'Tandem is not set up in this organisation. An administrator has to give consent once.',
      { cause },
    );
  if (cause instanceof InteractionRequiredAuthError || needsPerson.test(text))
    return new AppError('consent.required', 'Microsoft 365 asks you to sign in again or to agree once.', {
      cause,
      ...claimsOf(cause),
    });
  if (isOutage(cause))
    return new AppError('graph.unreachable', 'Microsoft Entra cannot be reached just now. Tandem tries again.', {
      cause,
    });
  return new AppError(
    'graph.refused',
    'Microsoft Entra refused Tandem’s own sign-in. Check the client id and its secret or certificate.',
    { cause },
  );
}

const claimsOf = (cause: unknown): { claims?: string } =>
  cause instanceof InteractionRequiredAuthError && cause.claims !== '' ? { claims: cause.claims } : {};

function isOutage(cause: unknown): boolean {
  if (cause instanceof ServerError) return cause.errorCode === 'temporarily_unavailable' || (cause.status ?? 0) >= 500;
  if (cause instanceof ClientAuthError) return cause.errorCode === 'network_error';
  // A page instead of an answer comes from something between us and Entra.
  if (cause instanceof AuthError) return cause.errorCode === 'token_parsing_error';
  return cause !== null;
}
