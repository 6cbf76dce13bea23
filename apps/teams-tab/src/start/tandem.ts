import type { Api, Session } from '@tandem/client';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { createContext, use } from 'react';
import type { HostContext } from '../host.ts';

/** What every page needs: the API as queries, and a way to sign in again. */
export type Tandem = {
  readonly api: ReturnType<typeof apiQueries>;
  readonly session: Session;
  readonly host: HostContext;
};

export const apiQueries = (api: Api) => createTanstackQueryUtils(api);

export const TandemContext = createContext<Tandem | null>(null);

export const useTandem = (): Tandem => {
  const tandem = use(TandemContext);
  if (tandem === null) throw new Error('useTandem works only below TandemContext.');
  return tandem;
};
