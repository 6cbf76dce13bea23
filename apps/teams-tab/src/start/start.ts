import { createApi, loadConfig, problemOf, signIn } from '@tandem/client';
import type { Problem } from '@tandem/core/contract';
import { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { connect } from '../host.ts';
import { apiQueries, type Tandem } from './tandem.ts';
import { goTo } from './use-route.ts';

export type Start =
  | { readonly state: 'loading' }
  | { readonly state: 'unsupported' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly tandem: Tandem };

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => problemOf(error).status >= 500 && count < 2, staleTime: 15_000 },
  },
});

/** Configuration, host, session, API: in this order, because each needs the one before. */
export const useStart = (): { readonly start: Start; readonly theme: string } => {
  const [start, setStart] = useState<Start>({ state: 'loading' });
  const [theme, setTheme] = useState('default');
  useEffect(() => {
    let current = true;
    const resume = (subPageId: string | undefined) => {
      openDeepLink(subPageId);
      void queries.invalidateQueries();
    };
    const begin = async () => {
      const config = await loadConfig();
      const host = await connect(config.hostOrigins, { onTheme: setTheme, onResume: resume });
      if (host.state !== 'ready') return { state: 'unsupported' } as const;
      const redirectUri = new URL('/tab/redirect.html', window.location.origin).href;
      const session = await signIn(config, {
        redirectUri,
        nested: host.context.nested,
        loginHint: host.context.loginHint,
      });
      const baseUrl = new URL('/api', window.location.origin).href;
      const api = apiQueries(createApi({ baseUrl, getToken: session.getToken }));
      setTheme(host.context.theme);
      openDeepLink(host.context.subPageId);
      return { state: 'ready', tandem: { api, session, host: host.context } } as const;
    };
    begin().then(
      (ready) => current && setStart(ready),
      (error: unknown) => current && setStart({ state: 'failed', problem: problemOf(error) }),
    );
    return () => {
      current = false;
    };
  }, []);
  return { start, theme };
};

/** `pair/<id>` and `checkin/<id>` are what notifications and messages link to. */
const openDeepLink = (subPageId: string | undefined): void => {
  if (subPageId !== undefined && /^(pair|checkin)\/[\w-]+$/.test(subPageId)) goTo(subPageId);
};
