import { guidOf } from './random.ts';
import type { Organisation } from './types.ts';

/** The product as an administrator registered it, following its own instructions; `productUrl` is where it runs. */
export function registrationOf(productUrl: string): Organisation['app'] {
  const clientId = guidOf('app/tandem');
  const { host, origin } = new URL(productUrl);
  return {
    clientId,
    clientSecret: 'only-for-this-machine',
    appIdUri: `api://${host}/${clientId}`,
    scope: 'access_as_user',
    applicationPermissions: [
      'User.Read.All',
      'MailboxSettings.Read',
      'Calendars.ReadBasic',
      // In a real tenant granted through Exchange, for the mailboxes of participants only.
      'Calendars.ReadWrite',
      'ProfilePhoto.Read.All',
      'TeamsActivity.Send.User',
    ],
    delegatedPermissions: ['User.Read', 'Calendars.ReadBasic'],
    redirectUris: [`${origin}/tab/redirect.html`, `${origin}/addin/redirect.html`, `brk-multihub://${host}`],
  };
}
