import { InteractionRequiredAuthError } from '@azure/msal-browser';

/** Whether sign-in waits for a person (consent, a second factor), as opposed to a host that cannot sign in at all. */
export const needsPerson = (error: unknown): boolean => error instanceof InteractionRequiredAuthError;
