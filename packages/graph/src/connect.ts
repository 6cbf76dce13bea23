import { setTimeout as wait } from 'node:timers/promises';
import type { TenantId } from '@tandem/core/model';
import type { Microsoft } from '@tandem/core/ports';
import { graphCalendar } from './calendar/calendar.ts';
import { suggestedTimes } from './calendar/suggested-times.ts';
import { connectGraph } from './client/graph.ts';
import { graphDirectory } from './directory/directory.ts';
import { activityFeed } from './notifier/notifier.ts';
import type { MicrosoftSettings } from './settings.ts';
import { cacheMetadata } from './tokens/metadata-cache.ts';
import { fetchMetadata, type OpenIdMetadata } from './tokens/metadata.ts';
import { tenantTokens } from './tokens/tokens.ts';

/** One Microsoft cloud, as one registered app sees it. */
export type MicrosoftCloud = {
  /** Everything Tandem needs of one tenant; the same object every time. Nothing is fetched before it is used. */
  forTenant(tenantId: TenantId): Microsoft;
  /** What the authority says of a tenant, or of `organizations`: for validating tokens and for signing in. */
  metadata(tenant: string): Promise<OpenIdMetadata>;
};

/** Connects to Microsoft 365. Does not go to the network by itself. */
export function connectMicrosoft(settings: MicrosoftSettings): MicrosoftCloud {
  const { clock = Date.now, delay = wait, fetch = globalThis.fetch, graphBaseUrl } = settings;
  const metadata = cacheMetadata((tenant) => fetchMetadata({ ...settings, fetch }, tenant), clock);
  const tenants = new Map<TenantId, Microsoft>();

  const connect = (tenantId: TenantId): Microsoft => {
    const tokens = tenantTokens({ ...settings, metadata }, tenantId);
    const graphWith = (token: () => Promise<string>) => connectGraph({ graphBaseUrl, token, delay, fetch });
    const graph = graphWith(tokens.ofApp);
    const onBehalfOf = (assertion: string) => graphWith(() => tokens.onBehalfOf(assertion));
    const calendarWith = (rights: typeof graph) => graphCalendar({ graph: rights, onBehalfOf, clock });
    return {
      calendar: calendarWith(graph),
      calendarOf: (assertion) => {
        const own = onBehalfOf(assertion);
        return { ...calendarWith(own), suggestedTimes: (asked) => suggestedTimes(own, asked) };
      },
      directory: graphDirectory(graph),
      notifier: activityFeed(graph, settings),
    };
  };

  return {
    metadata,
    forTenant: (tenantId) => {
      const microsoft = tenants.get(tenantId) ?? connect(tenantId);
      tenants.set(tenantId, microsoft);
      return microsoft;
    },
  };
}
