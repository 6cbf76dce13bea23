import type { AppConfig } from '@tandem/core/contract';
import type { MicrosoftCloud } from '@tandem/graph';
import type { Settings } from './env.ts';

/** What the front ends need before anybody is signed in. Nothing secret. */
export const appConfig = async (settings: Settings, cloud: Pick<MicrosoftCloud, 'metadata'>): Promise<AppConfig> => {
  const { issuer, document } = await cloud.metadata('organizations');
  return {
    clientId: settings.CLIENT_ID,
    // The authority is named after its issuer; where its endpoints really are stands in the metadata.
    authority: issuer.replace('{tenantid}', 'organizations').replace(/\/v2\.0\/?$/, ''),
    authorityMetadata: document,
    scope: `${settings.APP_ID_URI}/access_as_user`,
    hostOrigins: settings.HOST_ORIGINS,
  };
};
