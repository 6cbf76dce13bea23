import type { AppConfig } from '@tandem/core/contract';
import type { MicrosoftCloud } from '@tandem/graph';
import type { Settings } from './env.ts';

/** What the front ends need before anybody is signed in. Nothing secret. */
export const appConfig = async (settings: Settings, cloud: Pick<MicrosoftCloud, 'metadata'>): Promise<AppConfig> => ({
  clientId: settings.CLIENT_ID,
  authority: `${settings.ENTRA_AUTHORITY}/organizations`,
  authorityMetadata: (await cloud.metadata('organizations')).document,
  scope: `${settings.APP_ID_URI}/access_as_user`,
  hostOrigins: settings.HOST_ORIGINS,
});
