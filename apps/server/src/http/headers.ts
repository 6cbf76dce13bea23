/** Microsoft 365 hosts that may frame a tab. Source: Microsoft Learn, "Tab requirements", Content-Security-Policy. */
const MICROSOFT_FRAMES = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** Where teams-js reads which origins may host an app. */
const TEAMS_HOST_LIST = 'https://res.cdn.office.net';

export type HeaderSettings = {
  readonly hostOrigins: readonly string[];
  readonly officeJsUrl: string;
  readonly entraAuthority: string;
  readonly graphBaseUrl: string;
};

/** What a page is: a tab, an add-in page (which loads Office.js), plain text to read, or no page at all. */
export type PageKind = 'tab' | 'addin' | 'text' | 'none';

/**
 * Security headers of an answer. There is no X-Frame-Options, because it would blank the app inside its hosts;
 * frame-ancestors says the same with the hosts named.
 */
export const securityHeaders = (kind: PageKind, settings: HeaderSettings): Readonly<Record<string, string>> => ({
  'content-security-policy': policy(kind, settings),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
});

const policy = (kind: PageKind, settings: HeaderSettings): string => {
  if (kind === 'none') return "default-src 'none'; frame-ancestors 'none'";
  if (kind === 'text') {
    return "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }
  const office = kind === 'addin' ? [new URL(settings.officeJsUrl).origin] : [];
  const teams = kind === 'tab' ? [TEAMS_HOST_LIST] : [];
  const services = [new URL(settings.entraAuthority).origin, new URL(settings.graphBaseUrl).origin];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...office].join(' ')}`,
    // Griffel, the style engine of Fluent UI, writes its rules into style elements.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data: https://res.cdn.office.net https://static2.sharepointonline.com",
    "img-src 'self' data: blob:",
    `connect-src ${["'self'", ...new Set([...services, ...teams, ...office, ...settings.hostOrigins])].join(' ')}`,
    `frame-src ${["'self'", ...new Set([new URL(settings.entraAuthority).origin, ...settings.hostOrigins])].join(' ')}`,
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    `frame-ancestors ${["'self'", ...MICROSOFT_FRAMES, ...settings.hostOrigins].join(' ')}`,
  ].join('; ');
};
