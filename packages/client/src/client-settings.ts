import type { Configuration } from '@azure/msal-browser';
import type { AppConfig } from '@tandem/core/contract';

/**
 * Settings of the sign-in library. With the metadata at hand it asks no discovery service. Its newer way of
 * answering, a broadcast from the redirect page, never arrives where the browser splits storage by the outer site,
 * as it does inside Teams and Outlook; polling the window does.
 */
export const clientSettings = (config: AppConfig, redirectUri: string): Configuration => ({
  auth: {
    clientId: config.clientId,
    authority: config.authority,
    authorityMetadata: config.authorityMetadata,
    redirectUri,
  },
  cache: { cacheLocation: 'sessionStorage' },
  system: { enableLegacyPolling: true },
});
