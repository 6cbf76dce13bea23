import { Manifest } from './shape.ts';
import type { Finding } from './validate.ts';

/** Names of the unified manifest (office-js docs, event-based activation, 2026-07): the schema takes any string. */
const eventTypes = new Set([
  'newAppointmentOrganizerCreated',
  'appointmentOrganizerOpened',
  'appointmentTimeChanged',
  'appointmentRecurrenceChanged',
  'appointmentAttendeesChanged',
  'appointmentSending',
  'messageSending',
  'newMessageComposeCreated',
]);

const resourceSpecific = new Set([
  'TeamsActivity.Send.User',
  'TeamsActivity.Send.Group',
  'TeamsActivity.Send.Chat',
  'MailboxItem.Restricted.User',
  'MailboxItem.Read.User',
  'MailboxItem.ReadWrite.User',
  'Mailbox.ReadWrite.User',
]);

const identityProviders = /(^|\.)(login\.microsoftonline\.(com|us)|login\.windows\.net|login\.live\.com)$/;

/**
 * What schema v1.30 lets through and Teams, Outlook or the store would not.
 * @param files names of the files in the package
 */
export function lintManifest(raw: unknown, files: ReadonlySet<string>): readonly Finding[] {
  const manifest = Manifest.parse(raw);
  return [
    ...addresses(raw, '', manifest.validDomains),
    ...iconFiles(manifest, files),
    ...identity(manifest),
    ...activities(manifest),
    ...extensions(manifest),
  ];
}

function* addresses(value: unknown, path: string, domains: readonly string[]): Iterable<Finding> {
  if (typeof value === 'string') {
    if (value.startsWith('http:')) yield { path, message: 'must be an https address' };
    if (value.startsWith('https:') && !path.startsWith('/$schema') && !domains.includes(new URL(value).host))
      yield { path, message: `${new URL(value).host} is not in validDomains` };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* addresses(inner, `${path}/${key}`, domains);
  }
}

function* iconFiles(manifest: Manifest, files: ReadonlySet<string>): Iterable<Finding> {
  for (const [name, file] of Object.entries(manifest.icons))
    if (!files.has(file)) yield { path: `/icons/${name}`, message: `${file} is not in the package` };
}

function* identity(manifest: Manifest): Iterable<Finding> {
  if (manifest.webApplicationInfo?.id === manifest.id)
    yield { path: '/webApplicationInfo/id', message: 'is the Teams app id; it has to be the app registration' };
  for (const [index, domain] of manifest.validDomains.entries()) {
    if (identityProviders.test(domain)) yield { path: `/validDomains/${index}`, message: 'is an identity provider' };
    if (domain.includes('*')) yield { path: `/validDomains/${index}`, message: 'must not have a wildcard' };
  }
  for (const [index, permission] of (manifest.authorization?.permissions.resourceSpecific ?? []).entries())
    if (!resourceSpecific.has(permission.name))
      yield { path: `/authorization/permissions/resourceSpecific/${index}`, message: `${permission.name} is unknown` };
  const tabs = manifest.staticTabs.map((tab) => tab.entityId);
  if (new Set(tabs).size < tabs.length) yield { path: '/staticTabs', message: 'two tabs have one entityId' };
}

function* activities(manifest: Manifest): Iterable<Finding> {
  for (const [index, activity] of (manifest.activities?.activityTypes ?? []).entries()) {
    const path = `/activities/activityTypes/${index}`;
    if (activity.type === 'systemDefault') yield { path, message: 'systemDefault must not be declared' };
    if (activity.templateText.endsWith('.')) yield { path, message: 'a notification has no full stop' };
  }
}

function* extensions(manifest: Manifest): Iterable<Finding> {
  for (const [index, extension] of manifest.extensions.entries()) {
    const path = `/extensions/${index}`;
    const actions = new Set(extension.runtimes.flatMap((runtime) => runtime.actions.map((action) => action.id)));
    if (!extension.requirements?.scopes.includes('mail'))
      yield { path: `${path}/requirements/scopes`, message: 'an Outlook add-in needs the scope mail' };
    for (const group of extension.ribbons.flatMap((ribbon) => ribbon.tabs).flatMap((tab) => tab.groups)) {
      if (group.icons.length === 0) yield { path: `${path}/ribbons`, message: `group ${group.id} has no icons` };
      for (const control of group.controls)
        if (control.actionId !== undefined && !actions.has(control.actionId))
          yield { path: `${path}/ribbons`, message: `no runtime has the action ${control.actionId}` };
    }
    for (const event of extension.autoRunEvents.flatMap((entry) => entry.events)) {
      if (!eventTypes.has(event.type)) yield { path: `${path}/autoRunEvents`, message: `${event.type} is no event` };
      if (!actions.has(event.actionId))
        yield { path: `${path}/autoRunEvents`, message: `no runtime has the action ${event.actionId}` };
    }
  }
}
