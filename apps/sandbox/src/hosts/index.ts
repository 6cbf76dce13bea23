import { Hono } from 'hono';
import type { Organisation } from '../organisation/types.ts';
import { officeJsRoutes } from './office-js.ts';
import { hostPage, webAssets } from './pages.ts';

type HostSettings = {
  readonly organisation: Organisation;
  /** Origin of the product, `http://localhost:3000`. */
  readonly productUrl: string;
};

/** A Teams-like and an Outlook-like host around the product's pages, to be mounted at the root. */
export function createHosts({ organisation, productUrl }: HostSettings): Hono {
  const settings = {
    organisation: organisation.name,
    tenantId: organisation.tenantId,
    clientId: organisation.app.clientId,
    scope: `${organisation.app.appIdUri}/${organisation.app.scope}`,
    productUrl,
  };
  const hosts = new Hono();
  hosts.get('/teams', hostPage('teams', settings));
  hosts.get('/outlook', hostPage('outlook', settings));
  hosts.route('/hosts', webAssets());
  hosts.route('/office-js', officeJsRoutes());
  return hosts;
}
