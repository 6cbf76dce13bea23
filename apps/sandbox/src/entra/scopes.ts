import type { Organisation } from '../organisation/types.ts';
import { Refusal } from './refusal.ts';

export const graphAudience = 'https://graph.microsoft.com';
const graphId = '00000003-0000-0000-c000-000000000000';
const identity = new Set(['openid', 'profile', 'email', 'offline_access']);

/** What is asked for: one resource, some of its permissions (`.default`: whatever is granted). */
export type Wanted = {
  readonly resource: 'product' | 'graph' | 'none';
  readonly permissions: readonly string[];
  readonly identity: readonly string[];
};

/** Reads a `scope` parameter. Refuses two resources at once and permissions that do not exist, as Entra does. */
export function readScope(scope: string, { app }: Organisation): Wanted {
  const names = scope.split(' ').filter((name) => name !== '');
  const asked = names.filter((name) => !identity.has(name)).map((name) => resourceOf(name, app));
  const [first] = asked;
  if (asked.some(({ resource }) => resource !== first?.resource))
    throw new Refusal(
      'invalid_request',
      28000,
      `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`,
    );
  return {
    resource: first?.resource ?? 'none',
    permissions: asked.map(({ permission }) => permission),
    identity: names.filter((name) => identity.has(name)),
  };
}

type Asked = { readonly resource: 'product' | 'graph'; readonly permission: string };

function resourceOf(name: string, app: Organisation['app']): Asked {
  for (const prefix of [app.appIdUri, app.clientId, `api://${app.clientId}`])
    if (name.startsWith(`${prefix}/`)) return product(name, name.slice(prefix.length + 1), app);
  for (const prefix of [graphAudience, `${graphAudience}/`, graphId])
    if (name.startsWith(`${prefix}/`)) return { resource: 'graph', permission: name.slice(prefix.length + 1) };
  if (!name.includes(':') && !name.includes('/')) return { resource: 'graph', permission: name };
  throw new Refusal(
    'invalid_resource',
    500011,
    `The resource principal named ${name.replace(/\/[^/]*$/, '')} was not found in the tenant named Fabrikam. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  );
}

function product(name: string, permission: string, app: Organisation['app']): Asked {
  if (permission === app.scope || permission === '.default') return { resource: 'product', permission };
  throw new Refusal(
    'invalid_scope',
    70011,
    `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope '${name}' does not exist.`,
  );
}
