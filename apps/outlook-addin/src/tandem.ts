import { createApi, loadConfig, signIn, type Api, type Session } from '@tandem/client';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { createContext, use } from 'react';

export type Tandem = {
  readonly api: ReturnType<typeof apiQueries>;
  readonly session: Session;
  /** Teams deep link to a place in the tab, `checkin/<id>`. */
  readonly inTeams: (place: string) => string;
};

const apiQueries = (api: Api) => createTanstackQueryUtils(api);

/** Configuration, session, API: in this order, because each needs the one before. */
export async function startTandem(): Promise<Tandem> {
  const config = await loadConfig();
  const here = window.location.origin;
  const session = await signIn(config, { redirectUri: `${here}/addin/redirect.html`, nested: true });
  const context = (place: string) => encodeURIComponent(JSON.stringify({ subEntityId: place }));
  return {
    api: apiQueries(createApi({ baseUrl: `${here}/api`, getToken: session.getToken })),
    session,
    inTeams: (place) => `https://teams.microsoft.com/l/entity/${config.clientId}/home?context=${context(place)}`,
  };
}

export const TandemContext = createContext<Tandem | null>(null);

export const useTandem = (): Tandem => {
  const tandem = use(TandemContext);
  if (tandem === null) throw new Error('useTandem works only below TandemContext.');
  return tandem;
};
