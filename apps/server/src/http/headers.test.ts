import { describe, expect, it } from 'vitest';
import { securityHeaders, type HeaderSettings, type PageKind } from './headers.ts';

const settings: HeaderSettings = {
  hostOrigins: ['https://host.example'],
  officeJsUrl: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  entraAuthority: 'https://login.microsoftonline.com',
  graphBaseUrl: 'https://graph.microsoft.com',
};

const directive = (kind: PageKind, name: string): string[] => {
  const policy = securityHeaders(kind, settings)['content-security-policy'] ?? '';
  const found = policy.split('; ').find((part) => part.startsWith(`${name} `));
  return found?.split(' ').slice(1) ?? [];
};

describe('who may frame a page', () => {
  it.each(['tab', 'addin'] as const)('%s: Microsoft’s hosts, exactly, and the ones of the settings', (kind) => {
    expect(directive(kind, 'frame-ancestors')).toEqual([
      "'self'",
      'https://*.cloud.microsoft',
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook-sdf.office.com',
      'https://outlook-sdf.office365.com',
      'https://host.example',
    ]);
  });

  it.each(['text', 'none'] as const)('nobody, where it is no page of a host: %s', (kind) => {
    expect(directive(kind, 'frame-ancestors')).toEqual(["'none'"]);
  });

  it('is never said by X-Frame-Options, which would blank the app in its hosts', () => {
    for (const kind of ['tab', 'addin', 'text', 'none'] as const) {
      expect(Object.keys(securityHeaders(kind, settings))).not.toContain('x-frame-options');
    }
  });
});

describe('what a page may load', () => {
  it('scripts of its own, and Office.js on add-in pages only', () => {
    expect(directive('tab', 'script-src')).toEqual(["'self'"]);
    expect(directive('addin', 'script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  it('no script where there is only text to read', () => {
    expect(directive('text', 'default-src')).toEqual(["'none'"]);
    expect(directive('text', 'script-src')).toEqual([]);
  });

  it('data from this server, the identity provider and Microsoft Graph', () => {
    expect(directive('tab', 'connect-src')).toEqual(
      expect.arrayContaining(["'self'", 'https://login.microsoftonline.com', 'https://graph.microsoft.com']),
    );
  });
});
