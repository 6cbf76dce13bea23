import type { Clock } from '@tandem/core/ports';

/** How the app proves who it is to Microsoft Entra. */
export type Credential =
  | { readonly secret: string }
  | {
      readonly certificate: {
        /** PEM. */
        readonly privateKey: string;
        /** SHA-256 of the certificate, hexadecimal. */
        readonly thumbprintSha256: string;
      };
    };

/** What connects Tandem to one Microsoft cloud, or to anything that speaks its protocols. */
export type MicrosoftSettings = {
  /** Root of Microsoft Graph without the version segment, `https://graph.microsoft.com`. */
  readonly graphBaseUrl: string;
  /** Root of the Microsoft Entra authority without the tenant segment, `https://login.microsoftonline.com`. */
  readonly entraAuthority: string;
  readonly clientId: string;
  readonly credential: Credential;
  /** Id of the Teams app (the manifest's `id`), for links into it. */
  readonly teamsAppId: string;
  /** Shown as the topic of a notice. */
  readonly appName: string;
  readonly clock?: Clock;
  /** Waits before a request is repeated; milliseconds. */
  readonly delay?: (milliseconds: number) => Promise<void>;
  readonly fetch?: typeof fetch;
};
