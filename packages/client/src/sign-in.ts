import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { AppConfig } from '@tandem/core/contract';
import { clientSettings } from './client-settings.ts';
import { needsPerson } from './needs-person.ts';
import { localProblem } from './problem-error.ts';
import { within } from './within.ts';

export type SignInHost = {
  /** Blank page of the same origin where the sign-in window ends. */
  readonly redirectUri: string;
  /** Whether the host says that it signs its apps in by itself. */
  readonly nested: boolean;
  /** User name from the host, a hint only: it saves the person from choosing an account. */
  readonly loginHint?: string | undefined;
};

/** A token that the server did not take; it may have said which claims another one needs. */
type Refused = { readonly claims?: string | undefined };

export type Session = {
  /** A token without asking anybody; throws the problem `sign_in.needed` when a person has to press something. */
  readonly getToken: (refused?: Refused) => Promise<string>;
  /** Asks the person, in a window. To be called from a press, or the browser blocks the window. */
  readonly ask: (claims?: string) => Promise<void>;
};

const patience = { start: 5_000, silent: 12_000, person: 180_000 }; // milliseconds

/**
 * Signs in through the host (nested app authentication), or through a window of our own where the host cannot,
 * or says that it can and then does not. Neither library nor host has time-outs, so they are here.
 */
export const signIn = async (config: AppConfig, host: SignInHost): Promise<Session> => {
  const settings = () => clientSettings(config, host.redirectUri);
  let nested = host.nested;
  let client = nested
    ? await within(patience.start, 'The host', createNestablePublicClientApplication(settings())).catch(() => null)
    : null;
  let challenge: string | undefined;

  const useOwnWindow = async (): Promise<IPublicClientApplication> => {
    nested = false;
    return (client = await createStandardPublicClientApplication(settings()));
  };

  const silent = async (from: IPublicClientApplication, forceRefresh: boolean): Promise<string> => {
    const claims = challenge;
    const account = from.getActiveAccount() ?? from.getAllAccounts()[0];
    const request = {
      scopes: [config.scope],
      forceRefresh,
      ...(claims === undefined ? {} : { claims }),
      ...(account === undefined ? {} : { account }),
      ...(host.loginHint === undefined ? {} : { loginHint: host.loginHint }),
    };
    const answer = account === undefined && !nested ? from.ssoSilent(request) : from.acquireTokenSilent(request);
    return (await within(patience.silent, 'Sign-in', answer)).accessToken;
  };

  const getToken = async (refused?: Refused): Promise<string> => {
    challenge = refused?.claims ?? challenge;
    const forceRefresh = refused !== undefined;
    const current = client ?? (await useOwnWindow());
    try {
      const token = await silent(current, forceRefresh);
      challenge = undefined;
      return token;
    } catch (cause) {
      if (nested && !needsPerson(cause)) return silent(await useOwnWindow(), forceRefresh).catch(signInNeeded);
      return signInNeeded(cause);
    }
  };

  const ask = async (claims = challenge): Promise<void> => {
    const current = client ?? (await useOwnWindow());
    const request = { scopes: [config.scope], ...(claims === undefined ? {} : { claims }) };
    const withHint = host.loginHint === undefined ? request : { ...request, loginHint: host.loginHint };
    try {
      await within(patience.person, 'The sign-in window', current.acquireTokenPopup(withHint));
      challenge = undefined;
    } catch (cause) {
      throw localProblem('sign_in.failed', 'The sign-in window closed before it was done. Open it again.', cause);
    }
  };

  return { getToken, ask };
};

const signInNeeded = (cause: unknown): never => {
  throw localProblem('sign_in.needed', 'Sign in with your work account, and Tandem shows what is yours.', cause);
};
