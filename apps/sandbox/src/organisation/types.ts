import type { Event, MailboxSettings, User } from '@microsoft/microsoft-graph-types';

/** A person of the sample organisation: directory, mailbox, and what they would type into a mentoring programme. */
export type SamplePerson = {
  readonly id: string;
  /** id, displayName, givenName, surname, mail, userPrincipalName, jobTitle, department, officeLocation, city. */
  readonly user: User & { readonly id: string; readonly displayName: string; readonly mail: string };
  readonly managerId: string | null;
  /** App roles in the product's registration, `Coordinator` or `Administrator`. */
  readonly appRoles: readonly string[];
  readonly mailbox: MailboxSettings;
  /** Exchange code that free/busy answers for this mailbox, when it cannot be read. */
  readonly unreadable: string | null;
  /** Events this person organises; attendees' copies are made by the mailbox store. */
  readonly calendar: readonly Event[];
  readonly mentoring: SampleMentoring | null;
};

/** What a person enters when they enrol. */
export type SampleMentoring = {
  readonly roles: readonly { readonly role: 'mentor' | 'mentee'; readonly capacity: number }[];
  readonly profile: {
    readonly offers: readonly { readonly name: string; readonly level: number }[];
    readonly wants: readonly { readonly name: string; readonly level: number }[];
    readonly goals: readonly string[];
    readonly interests: readonly string[];
    readonly languages: readonly string[];
    readonly experience: number | null;
  };
};

export type Organisation = {
  readonly name: string;
  readonly tenantId: string;
  readonly domain: string;
  /** The product's app registration. */
  readonly app: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly appIdUri: string;
    readonly scope: 'access_as_user';
    /** Application permissions that an administrator granted. */
    readonly applicationPermissions: readonly string[];
    readonly delegatedPermissions: readonly string[];
    readonly redirectUris: readonly string[];
  };
  readonly people: readonly SamplePerson[];
  readonly groups: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly members: readonly string[];
  }[];
};
