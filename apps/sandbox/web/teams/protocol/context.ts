import { localeOf } from '../../host/locale.ts';
import type { Person } from '../../host/sandbox.ts';
import { settings } from '../../host/settings.ts';
import type { ThemeName } from '../../host/theme.ts';
import type { TeamsPage } from '../place.ts';

export type FrameContext = 'content' | 'settings' | 'sidePanel' | 'task' | 'authentication';

/** One for this load of the host, as in Teams. */
const sessionId = crypto.randomUUID();

const channel = {
  teamId: '19:mentoring@thread.tacv2',
  teamName: 'Mentoring',
  groupId: 'b7a1c8f2-6c1e-4f0e-9a55-0f6f2f1d7a10',
  channelId: '19:general@thread.tacv2',
  channelName: 'General',
  channelType: 'Regular',
};

const meeting = {
  chatId: '19:meeting_sandbox@thread.v2',
  meetingId: btoa('0#19:meeting_sandbox@thread.v2#0'),
};

/** The flat context of getContext; teams-js sorts it into app, page, user and so on. */
export const contextOf = (person: Person, page: TeamsPage, theme: ThemeName, frameContext: FrameContext): object => ({
  entityId: page.entity,
  ...(page.sub === null ? {} : { subEntityId: page.sub }),
  frameContext,
  theme,
  // Teams writes it in small letters.
  locale: localeOf(person).toLowerCase(),
  hostName: 'Teams',
  hostClientType: 'web',
  sessionId,
  appSessionId: sessionId,
  appId: settings.clientId,
  userObjectId: person.id,
  userPrincipalName: person.userPrincipalName ?? person.mail,
  userDisplayName: person.displayName,
  loginHint: person.userPrincipalName ?? person.mail,
  tid: settings.tenantId,
  tenantSKU: 'enterprise',
  ...(page.view === 'channel' ? channel : {}),
  ...(page.view === 'meeting' || page.view === 'settings' ? meeting : {}),
});
