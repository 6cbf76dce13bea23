import type { MicrosoftCloud } from '@tandem/graph';
import { remoteKeys, type SigningKeys } from './keys.ts';

/** The authority's signing keys. Where they stand is asked when the first token comes, and again after a failure. */
export const signingKeys = (cloud: Pick<MicrosoftCloud, 'metadata'>): (() => Promise<SigningKeys>) => {
  let known: SigningKeys | null = null;
  return async () => {
    if (known !== null) return known;
    const { jwksUri, issuer } = await cloud.metadata('organizations');
    return (known ??= remoteKeys(jwksUri, issuer));
  };
};
