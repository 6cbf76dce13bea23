import type { User } from '@microsoft/microsoft-graph-types';

/** What Graph shows of a user when nothing is selected. */
const usual = [
  ...['businessPhones', 'displayName', 'givenName', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation'],
  ...['preferredLanguage', 'surname', 'userPrincipalName', 'id'],
];

export function presentUser(user: User, names: readonly string[] | null): object {
  const all: Readonly<Record<string, unknown>> = { businessPhones: [], mobilePhone: null, ...user };
  if (names !== null) return { ...Object.fromEntries(names.map((name) => [name, null])), ...all };
  return Object.fromEntries(usual.map((name) => [name, all[name] ?? null]));
}
