export { connectMicrosoft, type MicrosoftCloud } from './connect.ts';
export { placeLink } from './notifier/place-link.ts';
export type { Credential, MicrosoftSettings } from './settings.ts';
export type { OpenIdMetadata } from './tokens/metadata.ts';
export { ianaZone } from './zones/zone-names.ts';
export { zoneTable } from './zones/zone-table.ts';
