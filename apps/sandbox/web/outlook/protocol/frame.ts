import type { Locale } from '../../host/locale.ts';
import type { ThemeName } from '../../host/theme.ts';
import { officeTheme } from './theme.ts';

/** office.js keeps them in storage that frames of one origin share: never the same for two frames. */
export type FrameIds = { readonly appId: string; readonly conversationId: string };

export const newFrameIds = (): FrameIds => ({
  appId: `addin-${crypto.randomUUID()}`,
  conversationId: `conversation-${crypto.randomUUID()}`,
});

const hostInfo = (locale: Locale) => ['Outlook', 'Web', '16.01', locale, 'sandbox', '', '', '16'];

/** The add-in's page as Outlook on the web opens it. */
export const frameUrl = (page: string, locale: Locale): string =>
  `${page}${page.includes('?') ? '&' : '?'}_host_Info=${hostInfo(locale).join('$')}`;

/** office.js reads its host from the frame's name; the theme is for what it leaves out. */
export const frameName = (ids: FrameIds, locale: Locale, theme: ThemeName): string =>
  JSON.stringify({
    baseFrameName: ids.appId,
    hostInfo: hostInfo(locale).join('|'),
    xdmInfo: `${ids.conversationId}|${ids.appId}|${window.location.origin}`,
    serializerVersion: '1',
    flights: '[]',
    officeTheme: officeTheme(theme),
  });
