import type { Caller } from './caller.ts';
import { accessDenied, GraphFault } from './fault.ts';

type Grants = { readonly delegated: readonly string[]; readonly application: readonly string[] };

const both = (...names: readonly string[]): Grants => ({ delegated: names, application: names });

const readBasic = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'];
const readShared = ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'];
const usersBasic = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];
const usersFull = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

/**
 * Any one of these lets the operation pass: the least privileged first, then what contains it.
 * Source: Microsoft's published permission table (devx-content, 2026-08).
 */
const table = {
  'events.read': { delegated: [...readBasic, ...readShared], application: readBasic },
  'events.write': both('Calendars.ReadWrite'),
  'events.details': {
    delegated: ['Calendars.Read', 'Calendars.ReadWrite', ...readShared],
    application: readBasic.slice(1),
  },
  'calendar.delta': both('Calendars.Read', 'Calendars.ReadWrite'),
  'schedule.read': { delegated: [...readBasic, ...readShared], application: readBasic },
  'meetingTimes.find': { delegated: [...readShared, 'Calendars.ReadWrite'], application: [] },
  'me.read': { delegated: ['User.Read', ...usersBasic], application: [] },
  'users.read': both(...usersBasic),
  'manager.read': { delegated: [...usersFull], application: usersFull },
  'groups.read': both('GroupMember.ReadBasic.All', 'GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'),
  'settings.read': both('MailboxSettings.Read', 'MailboxSettings.ReadWrite'),
  'myPhoto.read': { delegated: ['User.Read', 'ProfilePhoto.Read.All', ...usersBasic], application: [] },
  'photo.read': {
    delegated: ['ProfilePhoto.Read.All', ...usersBasic],
    application: ['ProfilePhoto.Read.All', ...usersFull],
  },
  'people.read': { delegated: ['People.Read', 'People.Read.All'], application: ['People.Read.All'] },
  'activity.send': {
    delegated: ['TeamsActivity.Send'],
    application: ['TeamsActivity.Send.User', 'TeamsActivity.Send'],
  },
  'mail.send': both('Mail.Send'),
} satisfies Readonly<Record<string, Grants>>;

type Operation = keyof typeof table;

/** Exchange, the directory and Teams each refuse in words of their own. */
const directory: readonly Operation[] = ['me.read', 'users.read', 'manager.read', 'groups.read', 'people.read'];

export function may(caller: Caller, operation: Operation): boolean {
  const grants: Grants = table[operation];
  return grants[caller.kind].some((permission) => caller.granted.has(permission));
}

export function demand(caller: Caller, operation: Operation): void {
  if (may(caller, operation)) return;
  if (directory.includes(operation))
    throw new GraphFault(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  if (operation !== 'activity.send') throw accessDenied();
  const needed = table[operation][caller.kind].map((permission) => `'${permission}'`).join(', ');
  throw new GraphFault(
    403,
    'Forbidden',
    `Missing permissions on the request. API requires one of ${needed}. Permissions on the request '${[...caller.granted].join(', ')}'.`,
  );
}
