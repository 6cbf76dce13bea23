import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Event } from '@microsoft/microsoft-graph-types';
import type { Organisation, SamplePerson } from '../organisation/types.ts';
import type { Claims } from './http/caller.ts';
import { createGraph, type Graph } from './index.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';

/** A token of the tests is its claims, as JSON in base64url. */
export const tokenOf = (claims: Partial<Claims>): string =>
  Buffer.from(JSON.stringify({ aud: 'https://graph.microsoft.com', tid: tenantId, azp: 'app-1', ...claims })).toString(
    'base64url',
  );

const everything = [
  ...['Calendars.ReadWrite', 'User.Read.All', 'GroupMember.Read.All', 'MailboxSettings.Read', 'Mail.Send'],
  ...['TeamsActivity.Send', 'ProfilePhoto.Read.All'],
];

/** The application with every permission it can have. */
const appToken = tokenOf({ roles: everything });

/** A person's token with every permission, or with these. */
export const personToken = (
  person: SamplePerson,
  scp = [...everything, 'User.Read', 'Calendars.Read.Shared'].join(' '),
) => tokenOf({ oid: person.id, scp });

export function person(name: string, more: Partial<SamplePerson> = {}): SamplePerson {
  const mail = `${name}@example.com`;
  return {
    id: `id-${name}`,
    user: { id: `id-${name}`, displayName: name, mail, userPrincipalName: mail, department: 'Sales' },
    managerId: null,
    appRoles: [],
    mailbox: {
      timeZone: 'W. Europe Standard Time',
      workingHours: {
        daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        startTime: '08:00:00.0000000',
        endTime: '17:00:00.0000000',
        timeZone: { name: 'W. Europe Standard Time' },
      },
    },
    unreadable: null,
    calendar: [],
    mentoring: null,
    ...more,
  };
}

const organisationOf = (people: readonly SamplePerson[]): Organisation => ({
  name: 'Example',
  tenantId,
  domain: 'example.com',
  app: {
    clientId: 'app-1',
    clientSecret: 'secret',
    appIdUri: 'api://app-1',
    scope: 'access_as_user',
    applicationPermissions: [],
    delegatedPermissions: [],
    redirectUris: [],
  },
  people,
  groups: [{ id: 'group-1', displayName: 'All', members: people.map(({ id }) => id) }],
});

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> };

const Json = z.record(z.string(), z.unknown());

/** The entities of a collection. */
export const valuesOf = (body: Answer['body']): readonly Answer['body'][] => z.array(Json).parse(body['value']);

export type Sandbox = {
  readonly graph: Graph;
  readonly now: { at: number };
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  /** An event as Graph answers it. */
  event(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Event>;
  events(path: string, options?: CallOptions): Promise<readonly Event[]>;
  restarted(): Sandbox;
};

const claimsOf = (bearer: string): Claims =>
  z
    .object({
      aud: z.string(),
      tid: z.string(),
      oid: z.string().optional(),
      scp: z.string().optional(),
      roles: z.array(z.string()).optional(),
      azp: z.string().optional(),
    })
    .parse(JSON.parse(Buffer.from(bearer, 'base64url').toString()));

type CallOptions = { readonly token?: string; readonly headers?: Readonly<Record<string, string>> };

/** A Graph of its own for one test, called through its routes without a port. */
export function sandboxOf(people: readonly SamplePerson[], directory = mkdtempSync(join(tmpdir(), 'graph-'))): Sandbox {
  const now = { at: Date.parse('2026-11-23T12:00:00Z') };
  const graph = createGraph({
    organisation: organisationOf(people),
    clock: () => now.at,
    verify: (bearer) => Promise.resolve().then(() => claimsOf(bearer)),
    directory,
    publicUrl: 'http://sandbox.test',
  });
  const app = new Hono().route('/graph', graph.routes);
  const call: Sandbox['call'] = async (method, path, body, { token = appToken, headers = {} } = {}) => {
    const response = await app.request(path.startsWith('http') ? path : `http://sandbox.test/graph/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson ? Json.parse(JSON.parse(text)) : {} };
  };
  return {
    graph,
    now,
    call,
    event: async (...request) => (await call(...request)).body,
    events: async (path, options) => {
      return valuesOf((await call('GET', path, undefined, options)).body);
    },
    restarted() {
      graph.close();
      return sandboxOf(people, directory);
    },
  };
}
